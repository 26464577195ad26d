import { afterEach, describe, expect, it } from '@jest/globals'
import { serveSiteOf, type ServedSite } from '../../support/serveSiteOf.ts'
import { siteRecord } from '../../support/siteRecord.ts'

let site: ServedSite | undefined
afterEach(async () => {
  await site?.close()
  site = undefined
})

const PAGE = '/reports/taicang/2023'
const FILES = [`${PAGE}.csv`, `${PAGE}.json`, '/data/tables.csv', '/data/dictionary.csv']
const DOCUMENTS = ['/data/dictionary.json', '/data/tables.json', `${PAGE}/editions/2/tables.json`]

const read = async ({ url }: ServedSite, path: string) => {
  const response = await fetch(`${url}${path}`)
  expect(response.status).toBe(200)
  return { text: await response.text(), link: response.headers.get('link') }
}

describe('under which terms the data may be used', () => {
  it('is said nowhere where the office does not say it', async () => {
    site = await serveSiteOf(siteRecord())
    for (const path of [...FILES, ...DOCUMENTS, PAGE, '/reports', '/feed.xml']) {
      const { text, link } = await read(site, path)
      expect(link).toBeNull()
      expect(text).not.toMatch(/rel="license|"license"|"terms":|<rights>|数据使用说明/)
    }
  })

  it('is said with every file and on every page where it does', async () => {
    const url = 'https://www.example.gov.cn/terms?of=use'
    const settings = { terms: '转载请注明来源。', termsUrl: url }
    site = await serveSiteOf(siteRecord(), { settings })
    for (const path of [...FILES, ...DOCUMENTS, '/feed.xml']) {
      expect((await read(site, path)).link).toBe(`<${url}>; rel="license"`)
    }
    for (const path of DOCUMENTS) {
      const terms = { text: '转载请注明来源。', url }
      expect(JSON.parse((await read(site, path)).text)).toMatchObject({ terms })
    }
    const { text: page, link } = await read(site, PAGE)
    expect(link).toBeNull()
    expect(page).toContain(`<link href="${url}" rel="license"/>`)
    expect(page).toContain(`"license":"${url}"`)
    expect(page).toMatch(/数据使用说明：.*转载请注明来源。.*查看全文/)
    const { text: feed } = await read(site, '/feed.xml')
    expect(feed).toContain(`<rights>转载请注明来源。 ${url}</rights>`)
  })

  it.each([
    ['words alone', { terms: '转载请注明来源。' }, '转载请注明来源。', null],
    ['no script', { terms: '请', termsUrl: 'javascript:alert(1)' }, '请', null],
    [
      'an address alone, whatever is in it',
      { termsUrl: 'https://example.gov.cn/>"' },
      'href="https://example.gov.cn/%3E%22"',
      '<https://example.gov.cn/%3E%22>; rel="license"',
    ],
  ])('may be %s', async (_title, settings, onPages, withFiles) => {
    site = await serveSiteOf(siteRecord(), { settings })
    const { text } = await read(site, '/reports')
    expect([text.includes(onPages), text.includes('alert')]).toEqual([true, false])
    expect((await read(site, `${PAGE}.csv`)).link).toBe(withFiles)
  })
})

describe('what a request is charged for beyond itself', () => {
  it('is a search as thirty, once, and a download as one for each report in it', async () => {
    site = await serveSiteOf(siteRecord())
    for (const path of [PAGE, '/search', '/search?q=公开', '/search?q=公开', '/search?q=条例']) {
      await read(site, path)
    }
    expect(site.charges).toEqual([0, 0, 30, 30])
    const { reports } = JSON.parse((await read(site, '/data/tables.json')).text)
    expect(reports.length).toBeGreaterThan(10)
    expect(site.charges.at(-1)).toBe(reports.length)
  })
})
