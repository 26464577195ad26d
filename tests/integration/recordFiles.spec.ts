import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { fillApplications } from '../support/fillApplications.ts'
import { fileReader, linesOf, lineWith } from '../support/files/fileReader.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { rest } from '../support/rest.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'
import { insertEditions } from '../support/webhooks/insertEditions.ts'

const BASE = '/reports/taicang/2022'
const words = { reason: '数据有误', explanation: '数据正在核实。' }

describe('the files of the record', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let served: ServedDesk
  let read: ReturnType<typeof fileReader>
  const get = (path: string, headers = {}) => read.get(path, headers)
  const feedAt = (path: string) => read.feedAt(path)
  const kindsIn = ({ entries }: Awaited<ReturnType<typeof feedAt>>) =>
    entries.map(({ title }) => title.split('：')[0])
  beforeAll(async () => {
    desk = await bootDesk()
    const { payload } = desk
    office = await makeOffice(payload, { slug: 'taicang', name: '太仓市' })
    const organization = office.organization.id
    await payload.updateGlobal({ slug: 'settings', data: { office: organization } })
    report = await makeSmallReport(payload, office.editor, { organization, year: 2022 })
    await fillApplications(payload, office.editor, { report: report.id, received: '66' })
    served = await serveDesk(payload)
    read = fileReader(served)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })
  describe('before anything is published', () => {
    it('the feed is a sound one without entries, and the data a head without lines', async () => {
      expect((await feedAt('/feed.xml')).entries).toEqual([])
      expect(linesOf((await get('/data/tables.csv')).text)).toHaveLength(1)
      expect(JSON.parse((await get('/data/tables.json')).text)).toEqual({ reports: [] })
      const others = ['/reports/taicang/feed.xml', '/data/years/2022/tables.csv']
      for (const path of [`${BASE}.json`, `${BASE}.csv`, ...others]) {
        expect((await get(path)).status).toBe(404)
      }
    })
  })

  // One report from its publication to its seal: each test goes on where the one before it stopped.
  describe('once it is published', () => {
    let tag: string

    it('a report is read as JSON, by the year and by the edition', async () => {
      await walkTo(desk.payload, office, report, 'published')
      const { status, text, type, headers } = await get(`${BASE}.json`)
      expect([status, type]).toEqual([200, 'application/json; charset=utf-8'])
      expect(JSON.parse(text)).toMatchObject({
        ...{ id: report.id, year: 2022, edition: 1, notice: null },
        organization: { slug: 'taicang' },
        statisticalTables: [{ table: 't2' }, { table: 't3' }, { table: 't4' }],
      })
      expect((await get(`${BASE}/editions/1.json`)).text).toBe(text)
      for (const path of [`${BASE}/editions/2.json`, '/reports/taicang/2021.json'])
        expect((await get(path)).status).toBe(404)
      const again = await get(`${BASE}.json`, { 'if-none-match': headers.get('etag') ?? '' })
      expect(again.status).toBe(304)
    })

    it('its tables are read as CSV, all or one, and as JSON, with what is printed and the number it is', async () => {
      const { text, type } = await get(`${BASE}.csv`)
      expect(type).toBe('text/csv; charset=utf-8')
      expect(text.startsWith('\uFEFForganization,organization_code,')).toBe(true)
      expect(linesOf(text)).toHaveLength(1 + 10 + 175 + 15)
      expect(lineWith(text, 't3,received,natural')).toMatch(
        /^taicang,.*,太仓市,2022,1,.*,R2021,t3,received,natural,66,66,件,/,
      )
      expect((await get(`${BASE}/editions/1/tables.csv`)).text).toBe(text)
      const own = await get(`${BASE}/editions/1/tables/t4.csv`)
      expect(linesOf(own.text)).toHaveLength(1 + 15)
      expect((await get(`${BASE}/editions/1/tables/t9.csv`)).status).toBe(404)
      const json = JSON.parse((await get(`${BASE}/editions/1/tables/t3.json`)).text)
      expect(json.tables).toHaveLength(1)
      expect(json.tables[0].cells[0]).toEqual({
        ...{ row: 'received', column: 'natural', value: '66', text: '66', unit: '件' },
      })
    })

    it('the tables of all reports, and of one year, are taken along at once, packed or not, and asked for again by their tag', async () => {
      const { text, headers, type } = await get('/data/tables.csv')
      tag = headers.get('etag') ?? ''
      expect(type).toBe('text/csv; charset=utf-8')
      expect(headers.get('content-disposition')).toBe('attachment; filename="tables.csv"')
      expect(linesOf(text)).toHaveLength(1 + 200)
      expect((await get('/data/tables.csv', { 'if-none-match': tag })).status).toBe(304)
      expect((await get('/data/years/2022/tables.csv')).text).toBe(text)
      for (const year of ['2021', '2e3', '02022', '2022.0', 'x']) {
        expect((await get(`/data/years/${year}/tables.csv`)).status).toBe(404)
      }
      const { reports } = JSON.parse((await get('/data/tables.json')).text)
      expect(reports).toMatchObject([{ year: 2022, edition: 1, tables: [{}, {}, {}] }])
      const packed = await fetch(`http://${served.host}/data/tables.csv`)
      expect(packed.headers.get('content-encoding')).toBe('gzip')
      expect(await packed.text()).toBe(text.replace(/^\uFEFF/, ''))
    })

    it('every id in the data is explained by the dictionary', async () => {
      const { cells } = JSON.parse((await get('/data/dictionary.json')).text)
      const known = new Set(
        cells.map((each: Record<string, string>) =>
          [each['format'], each['table'], each['row'], each['column']].join(' '),
        ),
      )
      const [, ...lines] = linesOf((await get(`${BASE}.csv`)).text)
      const used = lines.map((line) => line.split(',').slice(6, 10).join(' '))
      expect(used.filter((each) => !known.has(each))).toEqual([])
      expect(linesOf((await get('/data/dictionary.csv')).text)).toHaveLength(1 + cells.length)
    })

    it('the feed tells of it with an id that stays, and so does that of its organization', async () => {
      const feed = await feedAt('/feed.xml')
      expect(feed.entries).toMatchObject([
        {
          title: '公开：太仓市2022年政府信息公开工作年度报告',
          id: expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/),
          alternate: `http://${served.host}/reports/taicang/2022/editions/1`,
        },
      ])
      const own = await feedAt('/reports/taicang/feed.xml')
      expect(own.entries).toEqual(feed.entries)
      expect(own.id).not.toBe(feed.id)
      expect((await get('/reports/nowhere/feed.xml')).status).toBe(404)
    })

    it('search engines are shown its page where the settings let them, and nothing otherwise', async () => {
      const page = `http://${served.host}/reports/taicang/2022`
      const { type, text } = await get('/sitemap.xml')
      expect(type).toBe('application/xml; charset=utf-8')
      expect(text).not.toContain('<loc>')
      expect((await get('/robots.txt')).text).not.toContain('Sitemap:')
      await desk.payload.updateGlobal({ slug: 'settings', data: { site: { isIndexed: true } } })
      expect((await get('/sitemap.xml')).text).toContain(`<loc>${page}</loc>`)
      expect((await get('/robots.txt')).text.split('\n')).toEqual([
        ...['User-agent: *', 'Disallow: /admin', 'Disallow: /api', 'Disallow: /graphql'],
        ...[`Sitemap: http://${served.host}/sitemap.xml`, ''],
      ])
    })

    it('its page says for machines whose report it is and where its data are', async () => {
      const json = (html: string) =>
        /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null'
      const files = `http://${served.host}/reports/taicang/2022/editions/1`
      expect(JSON.parse(json((await get(BASE)).text))).toMatchObject({
        ...{ '@context': 'https://schema.org', '@type': 'Report', '@id': files, version: '1' },
        publisher: { '@type': 'GovernmentOrganization', name: '太仓市' },
        hasPart: {
          '@type': 'Dataset',
          distribution: [
            { encodingFormat: 'text/csv', contentUrl: `${files}/tables.csv` },
            { encodingFormat: 'application/json', contentUrl: `${files}/tables.json` },
          ],
        },
      })
      expect((await get(`${BASE}/editions/1/tables.csv`)).status).toBe(200)
    })

    it('the terms of use in the settings are those of the files, and have a web address', async () => {
      const set = (termsUrl: string) =>
        desk.payload.updateGlobal({ slug: 'settings', data: { site: { termsUrl } } })
      await expect(set('javascript:alert(1)')).rejects.toThrow()
      await set('https://gov.cn/')
      expect((await get('/data/tables.csv')).headers.get('link')).toMatch('<https://gov.cn/>;')
    })

    it('a correction is a further entry, and the data is that of the newest edition', async () => {
      const { payload } = desk
      await transition(payload, office.editor, report, { transition: 'revise', reason: '更正' })
      await fillApplications(payload, office.editor, { report: report.id, received: '67' })
      await walkTo(payload, office, report, 'published')
      expect(kindsIn(await feedAt('/feed.xml'))).toEqual(['更正', '公开'])
      expect(lineWith((await get(`${BASE}.csv`)).text, 't3,received,natural')).toContain(',67,67,')
      const former = await get(`${BASE}/editions/1.csv`)
      expect(lineWith(former.text, 't3,received,natural')).toContain(',66,66,')
      const again = await get('/data/tables.csv', { 'if-none-match': tag })
      expect(again.status).toBe(200)
      expect(lineWith(again.text, 't3,received,natural')).toContain(',67,67,')
      tag = again.headers.get('etag') ?? ''
    })

    it('what is taken down is gone from every file at once, and the feed says that it is', async () => {
      await transition(desk.payload, office.publisher, report, { transition: 'takeDown', ...words })
      for (const path of [
        `${BASE}.csv`,
        `${BASE}/editions/1.csv`,
        `${BASE}/editions/2/tables/t3.json`,
      ]) {
        const { status, text, headers } = await get(path)
        expect([status, headers.get('cache-control')]).toEqual([410, 'no-store'])
        expect(text).toContain(words.explanation)
        expect(text).not.toContain(',67')
      }
      expect(JSON.parse((await get(`${BASE}.json`)).text)).toMatchObject({
        ...{ sections: [], statisticalTables: [], notice: { kind: 'TAKEN_DOWN' } },
      })
      const again = await get('/data/tables.csv', { 'if-none-match': tag })
      expect([again.status, linesOf(again.text).length]).toEqual([200, 1])
      expect((await get('/sitemap.xml')).text).not.toContain('/2022</loc>')
      expect((await get(BASE)).text).not.toContain('ld+json')
      const feed = await feedAt('/feed.xml')
      const { entries, updated } = feed
      expect(kindsIn(feed)).toEqual(['撤下', '更正', '公开'])
      expect(entries[0]?.summary).toContain(words.explanation)
      // Those that it hides were changed by it.
      expect(entries.map((each) => each.updated)).toEqual([updated, updated, updated])
      expect(entries[1]?.summary).not.toContain('更正一处数据')
    })

    it('what is sealed leaves its number, its day and the notice', async () => {
      const [first] = await editionsOf(desk.payload, report)
      expect(first?.title).toBe('太仓市2022年政府信息公开工作年度报告（第1版）')
      const seal = { method: 'POST', path: `/editions/${first?.id}/seal`, body: words } as const
      await rest(desk.payload, office.publisher, seal)
      expect((await rest(desk.payload, office.signatory, seal)).status).toBe(200)
      const { status, text } = await get(`${BASE}/editions/1.csv`)
      expect([status, text.includes('封存')]).toEqual([410, true])
      expect(kindsIn(await feedAt('/feed.xml'))).toEqual(['封存', '撤下', '更正', '公开'])
    })

    it('a long feed comes in pages that lead to each other and are all of it', async () => {
      const [, second] = await editionsOf(desk.payload, report)
      if (!second) throw new Error('no edition')
      await insertEditions(desk.payload, second, { count: 100, from: new Date() })
      while (!(await feedAt('/feed.xml')).links['next']) await sleep(50)
      const seen = await read.idsThrough('/feed.xml')
      expect([seen.length, new Set(seen.flat()).size]).toEqual([3, 104])
      for (const page of ['0', '4', 'x', '-1', '1e3']) {
        expect((await get(`/feed.xml?page=${page}`)).status).toBe(404)
      }
    })
  })
})
