import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { lastYearsTable } from '../../src/operations/lastYear/lastYearsTable.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { startImport } from '../fixtures/import/startImport.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const CARRIED = {
  natural: '3',
  business: '1',
  research: '0',
  publicWelfare: '0',
  legalService: '0',
  otherLegal: '0',
  total: '4',
}

describe('last year', () => {
  let desk: Desk
  let office: Office
  let last: Report
  /** That of the year after. */
  let report: string
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    last = await importLastYear(office, 'published')
    report = await createReport(office, 2023)
  })
  afterAll(() => desk.close())

  /** A whole report, with its tables, imported and taken as far as wanted. */
  const importLastYear = async (
    { editor, organization, ...others }: Office,
    stop: 'draft' | 'published',
  ): Promise<Report> => {
    const text = readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8')
    const { report } = await startImport(desk.payload, editor, {
      text: text.replaceAll('东湖县', organization.name),
    })
    if (stop === 'draft') return report
    return walkTo(desk.payload, { editor, organization, ...others }, report, stop)
  }

  const createReport = async ({ editor, organization }: Office, year: number): Promise<string> => {
    const { body } = await rest(desk.payload, editor, {
      method: 'POST',
      path: '/reports',
      body: { organization: organization.id, year },
    })
    const id: unknown = Reflect.get(Object(body['doc']), 'id')
    if (typeof id !== 'string') throw new Error(JSON.stringify(body))
    return id
  }

  const applicationsOf = async (report: string) => {
    const { docs } = await desk.payload.find({
      collection: 'statistical-tables',
      where: { report: { equals: report }, table: { equals: 't3' } },
      depth: 0,
    })
    return docs[0]
  }

  const offeredTo = (person: User | null, report: string) =>
    rest(desk.payload, person, { path: `/reports/${report}/last-year` })

  describe('上年结转 in a new report', () => {
    it('is what last year’s edition carries forward, in all columns, and the table says so', async () => {
      expect(await applicationsOf(report)).toMatchObject({
        title: '收到和处理政府信息公开申请情况',
        cells: { carriedOver: CARRIED },
        contributions: [],
        filledFrom: {
          row: 'carriedOver',
          lastYearsRow: 'carriedForward',
          year: 2022,
          report: last.id,
          edition: 1,
          title: last.title,
        },
      })
    })

    it('is empty where last year was not published, or was taken down', async () => {
      const drafting = await makeOffice(desk.payload)
      await importLastYear(drafting, 'draft')
      const withdrawn = await makeOffice(desk.payload)
      const published = await importLastYear(withdrawn, 'published')
      await transition(desk.payload, withdrawn.publisher, published, {
        transition: 'takeDown',
        reason: '数据有误',
        explanation: '正在核对。',
      })
      for (const each of [drafting, withdrawn]) {
        const table = await applicationsOf(await createReport(each, 2023))
        expect(table).toMatchObject({ cells: {}, filledFrom: null })
      }
    })

    it('stands beside the table while one types: from the edition, else from the desk, for whoever sees that', async () => {
      const beside = async (person: User, organization: string) =>
        (
          await lastYearsTable(await requestOf(desk.payload, person), {
            report: { organization, year: 2023 },
            table: 't3',
          })
        )?.cells['carriedForward']
      const drafting = await makeOffice(desk.payload)
      await importLastYear(drafting, 'draft')
      expect(await beside(office.editor, office.organization.id)).toEqual(CARRIED)
      expect(await beside(drafting.editor, drafting.organization.id)).toEqual(CARRIED)
      expect(await beside(office.editor, drafting.organization.id)).toBeUndefined()
    })

    it('is empty in 2019, for the form before had no such row', async () => {
      const other = await makeOffice(desk.payload)
      const organization = other.organization.id
      const before = await makeSmallReport(desk.payload, other.editor, { organization, year: 2018 })
      await walkTo(desk.payload, other, before, 'published')
      const table = await applicationsOf(await createReport(other, 2019))
      expect(table).toMatchObject({ cells: {}, filledFrom: null })
    })

    it('nobody says where it comes from but who lays the report out', async () => {
      const other = await makeOffice(desk.payload)
      const own = await createReport(other, 2025)
      const table = await applicationsOf(own)
      const filledFrom = { row: 'carriedOver', title: '伪造', edition: 1, lastYearsRow: 'x' }
      const changed = await rest(desk.payload, other.editor, {
        method: 'PATCH',
        path: `/statistical-tables/${table?.id}`,
        body: { revision: 1, filledFrom },
      })
      expect(Reflect.get(Object(changed.body['errors']), '0')).toMatchObject({
        data: { code: 'SYSTEM_FIELD' },
      })
      const added = await rest(desk.payload, other.editor, {
        method: 'POST',
        path: '/statistical-tables',
        body: { report: own, table: 't3', filledFrom },
      })
      expect(added.body['doc']).toMatchObject({ filledFrom: null })
    })
  })

  describe('what last year’s edition offers to a report', () => {
    it('is its contact, the text of the chapters that both have, and its tables', async () => {
      const { status, body } = await offeredTo(office.editor, report)
      const sections = await sectionsOf(desk.payload, { id: report })
      expect(status).toBe(200)
      expect(body).toMatchObject({
        edition: { report: last.id, number: 1, year: 2022, title: last.title },
        contact: last.contact,
        tables: [{ table: 't2' }, { table: 't3' }, { table: 't4' }],
      })
      const chapters: unknown = body['chapters']
      expect(chapters).toHaveLength(6)
      expect(chapters).toEqual(
        sections.map(({ id, heading }) => ({
          section: id,
          heading,
          text: expect.stringMatching(/./),
          lexical: expect.objectContaining({ root: expect.anything() }),
        })),
      )
    })

    it('is told to whoever may read the report, and to nobody else', async () => {
      const stranger = await makeOffice(desk.payload)
      expect((await offeredTo(office.reviewer, report)).status).toBe(200)
      expect((await offeredTo(stranger.editor, report)).status).toBe(404)
      expect((await offeredTo(office.editor, 'unknown')).status).toBe(404)
      expect((await offeredTo(null, report)).status).toBe(403)
    })

    it('is nothing where nothing was published the year before', async () => {
      const other = await makeOffice(desk.payload)
      await importLastYear(other, 'draft')
      const { status, body } = await offeredTo(other.editor, await createReport(other, 2023))
      expect(status).toBe(200)
      expect(body).toEqual({ edition: null, contact: null, chapters: [], tables: [] })
    })

    it('is no part of the report until somebody saves it, as her own edit', async () => {
      const [before] = await sectionsOf(desk.payload, { id: report })
      expect(before).toMatchObject({ revision: 1, contributions: [] })
      const { body } = await offeredTo(office.editor, report)
      const lexical: unknown = Reflect.get(
        Object(Reflect.get(Object(body['chapters']), '0')),
        'lexical',
      )
      const saved = await rest(desk.payload, office.editor, {
        method: 'PATCH',
        path: `/sections/${before?.id}`,
        body: { revision: 1, body: lexical },
      })
      expect(saved.status).toBe(200)
      const [after] = await sectionsOf(desk.payload, { id: report })
      expect(after).toMatchObject({
        revision: 2,
        contributions: [{ person: office.editor.id, baseEdition: 0, what: 'content' }],
      })
    })
  })
})
