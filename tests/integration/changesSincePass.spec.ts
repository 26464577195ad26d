import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generateKeyBetween } from 'fractional-indexing'
import type { Report, Section, User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { explainFindings } from '../support/explainFindings.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeParts } from '../support/makeParts.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { FORMATS } from '../../src/domain/formats/formats.ts'
import { makeTable } from '../support/makeTable.ts'
import { zerosOf } from '../support/makeTables.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

const BEFORE = '全年主动公开政府信息，共计23.6万条。'
const AFTER = '全年主动公开政府信息共计23.6万条。'
const sendBack = { transition: 'sendBack', reason: '去掉一个逗号' } as const
const pass = { transition: 'pass', proofread: true, outcome: 'disclose' } as const

describe('what changed since a person passed a report last', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let year = 2009

  const ask = async (person: User | null, id = report.id) =>
    rest(desk.payload, person, { path: `/reports/${id}/changes` })
  const documentsFor = async (person: User) => (await ask(person)).body['documents']
  const take = (person: User, request: Parameters<typeof transition>[3]) =>
    transition(desk.payload, person, report, request)
  const section = async (place: number): Promise<Section> => {
    const found = (await sectionsOf(desk.payload, report))[place]
    if (!found) throw new Error('The report has too few sections')
    return found
  }
  const save = async ({ id, revision }: Section, change: Partial<Section>) =>
    saveSection(desk.payload, office.editor, { id }, { ...change, revision })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    year += 1
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year })
  })

  it('a comma taken out of what was signed costs six transitions, and each reviewer reads that comma alone', async () => {
    const { payload } = desk
    const mended = await save(await section(2), { body: richText(BEFORE) })
    await walkTo(payload, office, report, 'signed')
    const before = await sectionsOf(payload, report)
    const told = (await auditOf(payload, report.id)).length

    await take(office.publisher, { ...sendBack, reopen: [mended.id] })
    await save(mended, { body: richText(AFTER) })
    await take(office.editor, { transition: 'submit' })
    for (const person of [office.reviewer, office.clearanceOfficer, office.signatory]) {
      const { body } = await ask(person)
      expect(body).toMatchObject({ since: { at: expect.any(String) } })
      expect(body['documents']).toMatchObject([
        {
          collection: 'sections',
          id: mended.id,
          label: expect.stringContaining(mended.heading),
          change: 'kept',
          moved: null,
          fields: [
            {
              field: 'body',
              label: '正文',
              path: [],
              names: [],
              before: BEFORE,
              after: AFTER,
              isFormAlone: false,
              segments: [
                { kind: 'same', text: '全年主动公开政府信息' },
                { kind: 'removed', text: '，' },
                { kind: 'same', text: '共计23.6万条。' },
              ],
            },
          ],
        },
      ])
      await take(person, pass)
      expect(await documentsFor(person)).toEqual([])
    }
    await take(office.publisher, { transition: 'publish' })

    const events = (await auditOf(payload, report.id)).slice(told)
    expect(events.map(({ action }) => action)).toEqual([
      'report.sendBack',
      'report.submit',
      'report.pass',
      'report.pass',
      'report.pass',
      'report.publish',
    ])
    const untouched = (sections: readonly Section[]) =>
      sections.filter(({ id }) => id !== mended.id)
    expect(untouched(await sectionsOf(payload, report))).toEqual(untouched(before))
    const [edition] = await editionsOf(payload, report)
    expect(JSON.stringify(edition?.snapshot)).toContain(AFTER)
  })

  it('who passes it for the first time is told that all of it is new, and no list', async () => {
    await take(office.editor, { transition: 'submit' })
    expect(await ask(office.reviewer)).toMatchObject({
      status: 200,
      body: { since: null, documents: [] },
    })
    await take(office.reviewer, pass)
    expect((await ask(office.clearanceOfficer)).body).toMatchObject({ since: null })
    expect((await ask(office.reviewer)).body).toMatchObject({
      since: { stage: 'firstReview' },
      documents: [],
    })
  })

  it('parts that came, went, came back, were moved or changed are told as such, and no others', async () => {
    const { payload } = desk
    const [, initiative] = await makeParts(payload, office.editor, report.id)
    const place = ({ id }: Section) => ({ collection: 'sections', id }) as const
    const drop = { transition: 'drop', reason: '重复' } as const
    const [first, gone, stays, back] = await sectionsOf(payload, report)
    if (!first || !gone || !stays || !back || !initiative) throw new Error('Parts are missing')
    await makeSection(payload, office.editor, { report: report.id, parent: gone.id })
    const covering = await makeSection(payload, office.editor, {
      report: report.id,
      heading: '代替',
      text: `${gone.heading}、${back.heading}。`,
      covers: [...(gone.covers ?? []), ...(back.covers ?? [])],
    })
    await transitionPart(payload, office.editor, place(back), drop)
    await walkTo(payload, office, report, 'clearance')
    await take(office.clearanceOfficer, sendBack)

    await transitionPart(payload, office.editor, place(gone), drop)
    await transitionPart(payload, office.editor, place(back), { transition: 'restore' })
    await save(first, { order: generateKeyBetween(covering.order, null) })
    const added = await makeSection(payload, office.editor, {
      report: report.id,
      heading: '新增',
      text: '新增的一节。',
    })
    const figure = { id: 'f1', label: '公开量', value: '23.6', unit: '万条', text: '23.6万条' }
    await rest(payload, office.editor, {
      method: 'PATCH',
      path: `/key-initiatives/${initiative.id}`,
      body: { figures: [{ ...figure, amount: '236000' }], revision: 1 },
    })
    await explainFindings(payload, office.editor, report.id)
    await take(office.editor, { transition: 'submit' })
    const documents: unknown = await documentsFor(office.reviewer)
    if (!Array.isArray(documents)) throw new Error('Nothing was answered')
    const told = documents.map(({ id, change, moved, fields }) => [
      id,
      change,
      moved,
      fields.map(({ label, after }: { label: string; after: string }) => `${label}：${after}`),
    ])
    expect(told).toEqual([
      [gone.id, 'dropped', null, []],
      [back.id, 'restored', null, expect.arrayContaining([`标题：${back.heading}`])],
      [first.id, 'kept', { from: '一、', to: expect.any(String) }, []],
      [added.id, 'added', null, ['标题：新增', '正文：新增的一节。']],
      [
        initiative.id,
        'kept',
        null,
        [
          '数据 · 公开量 · 指标：公开量',
          '数据 · 公开量 · 数值：23.6',
          '数据 · 公开量 · 单位：万条',
          '数据 · 公开量 · 原文：23.6万条',
          '数据 · 公开量 · 换算值：236000',
        ],
      ],
    ])
  })

  it('a further edition is compared with what she passed for the one before', async () => {
    await walkTo(desk.payload, office, report, 'published')
    await take(office.editor, { transition: 'revise', reason: '更正' })
    await save(await section(0), { heading: '总体' })
    await take(office.editor, { transition: 'submit', changeNote: '更正标题' })
    expect(await documentsFor(office.signatory)).toMatchObject([
      { collection: 'reports', fields: [{ field: 'changeNote', after: '更正标题' }] },
      { collection: 'sections', fields: [{ field: 'heading', after: '总体' }] },
    ])
  })

  it('a cell of a table is told by its headings, not by ids', async () => {
    const { payload } = desk
    const organization = office.organization.id
    report = await makeReport(payload, office.editor, { organization, year: 2018 })
    const [table] = FORMATS.R2014.tables
    const filled = (count: string) => ({
      ...zerosOf(table),
      received: { count },
      online: { count },
    })
    const made = await makeTable(payload, office.editor, {
      report: report.id,
      table: 'statistics',
      cells: filled('66'),
    })
    await walkTo(payload, office, report, 'clearance')
    await take(office.clearanceOfficer, sendBack)
    const { revision } = await payload.findByID({ collection: 'statistical-tables', id: made.id })
    await rest(payload, office.editor, {
      method: 'PATCH',
      path: `/statistical-tables/${made.id}`,
      body: { revision, cells: filled('67') },
    })
    expect(await documentsFor(office.reviewer)).toMatchObject([
      {
        label: '政府信息公开情况统计表',
        fields: [
          { label: '（一）收到申请数', before: '66', after: '67' },
          { before: '66', after: '67' },
        ],
      },
    ])
  })

  it('is answered to who may read the report, in her language, and to nobody else', async () => {
    const stranger = await makeOffice(desk.payload)
    expect((await ask(null)).status).toBe(403)
    expect((await ask(stranger.reviewer)).status).toBe(404)
    expect((await ask(office.reviewer, 'no-such-report')).status).toBe(404)
    await walkTo(desk.payload, office, report, 'clearance')
    await take(office.clearanceOfficer, sendBack)
    await save(await section(0), { heading: '总体' })
    const path = `/reports/${report.id}/changes`
    const { body } = await rest(desk.payload, office.reviewer, { path, language: 'en' })
    expect(body['documents']).toMatchObject([{ fields: [{ label: 'Heading' }] }])
  })
})
