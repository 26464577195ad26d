import { describe, expect, it } from '@jest/globals'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { openRecord } from '../../../src/record/openRecord.ts'
import { servedAt, siteAddresses } from '../../../src/site/siteAddresses.ts'
import { sitemap } from '../../../src/site/sitemap/sitemap.ts'
import { element, xmlDocument } from '../../../src/site/xml/xml.ts'
import { edition, memoryRecord, notice } from '../record/fixtures/memoryRecord.ts'

const addresses = siteAddresses(servedAt({ prefix: '/nb', base: 'https://gongkai.example' }))
const view = openRecord(
  memoryRecord({
    editions: [
      edition({ report: { id: 'r' } }),
      edition({ report: { id: 'r' }, number: 2 }),
      edition({ report: { id: 's', year: 2018 }, publishedAt: '2019-03-20T01:00:00.000Z' }),
      edition({ report: { id: 'hidden', year: 2016 } }),
    ],
    notices: [notice({ report: 'hidden' })],
  }),
)
const parser = new XMLParser({ isArray: (name) => ['url', 'sitemap'].includes(name) })
const parse = (text: string | null) => {
  expect(XMLValidator.validate(text ?? '')).toBe(true)
  return Object(parser.parse(text ?? ''))
}
const ask = async (given: Partial<Parameters<typeof sitemap>[0]>) =>
  sitemap({ view: await view(), addresses, isIndexed: true, part: null, ...given })

describe('the map of the pages', () => {
  it('names each page that is shown once, with its last change, and none that is hidden', async () => {
    const { urlset } = parse(await ask({}))
    expect(urlset.url).toEqual([
      { loc: 'https://gongkai.example/nb/reports', lastmod: '2019-03-20T09:00:00.000+08:00' },
      { loc: 'https://gongkai.example/nb/years/2018', lastmod: '2019-03-20T09:00:00.000+08:00' },
      { loc: 'https://gongkai.example/nb/years/2017', lastmod: '2018-03-21T09:00:00.000+08:00' },
      {
        loc: 'https://gongkai.example/nb/reports/taicang',
        lastmod: '2019-03-20T09:00:00.000+08:00',
      },
      {
        loc: 'https://gongkai.example/nb/reports/taicang/2018',
        lastmod: '2019-03-20T09:00:00.000+08:00',
      },
      {
        loc: 'https://gongkai.example/nb/reports/taicang/2017',
        lastmod: '2018-03-21T09:00:00.000+08:00',
      },
    ])
    expect(await ask({ part: 2 })).toBeNull()
  })

  it('comes in parts below an index where one map would be too large', async () => {
    const { sitemapindex } = parse(await ask({ largest: 4 }))
    expect(sitemapindex.sitemap.map(({ loc }: { loc: string }) => loc)).toEqual([
      ...['https://gongkai.example/nb/sitemaps/1.xml', 'https://gongkai.example/nb/sitemaps/2.xml'],
    ])
    const parts = await Promise.all([1, 2].map((part) => ask({ largest: 4, part })))
    expect(parts.flatMap((part) => parse(part).urlset.url)).toHaveLength(6)
    expect(await ask({ largest: 4, part: 3 })).toBeNull()
    expect(await ask({ largest: 4, part: 0 })).toBeNull()
  })

  it('names nothing where the pages are not to be listed, and says why', async () => {
    const text = await ask({ isIndexed: false })
    expect(parse(text).urlset).toBe('')
    expect(text).toContain('不供搜索引擎收录')
    expect(await ask({ isIndexed: false, part: 1 })).toBeNull()
  })
})

describe('an XML document', () => {
  it('is sound whatever stands in it', () => {
    const text = '<a> & "b" \u0000\u0008\uFFFE\uD800 ]]> 中文 𠀀'
    const written = xmlDocument(element('r', [element('t', text, { at: text })]))
    expect(XMLValidator.validate(written)).toBe(true)
    const { r } = new XMLParser({ ignoreAttributes: false }).parse(written)
    expect(r.t['#text']).toContain('<a> & "b"')
    expect(r.t['@_at']).toContain('𠀀')
  })
})
