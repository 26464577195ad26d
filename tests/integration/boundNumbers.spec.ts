import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { FigureRow } from '../../src/domain/figures.ts'
import type { KeyInitiative, Report, Section, StatisticalTable } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { boundBody } from '../support/boundNumber.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { explainFindings } from '../support/explainFindings.ts'
import { makeBoundReport, PRINTED, RECEIVED } from '../support/makeBoundReport.ts'
import { figureOf } from '../support/makeInitiative.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { setRules } from '../support/setRules.ts'
import { tablesOf } from '../support/tablesOf.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

const sendBack = { transition: 'sendBack', reason: '数据有误' } as const

describe('numbers in prose that are bound to a figure or a cell', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let section: Section
  let initiative: KeyInitiative
  let table: StatisticalTable
  let year = 2020

  const online = () => ({ initiative: initiative.id, figure: 'online' })
  const write = async (body: NonNullable<Section['body']>) => {
    const { id, revision } = await now(section)
    return saveSection(desk.payload, office.editor, { id }, { body, revision })
  }
  const now = ({ id }: Pick<Section, 'id'>) =>
    desk.payload.findByID({ collection: 'sections', id, depth: 0 })
  const saveFigures = async (...figures: readonly FigureRow[]) => {
    const path = `/key-initiatives/${initiative.id}`
    const { revision } = (await get(path)).body
    const body = { figures, revision }
    const { status } = await rest(desk.payload, office.editor, { method: 'PATCH', path, body })
    expect(status).toBe(200)
  }
  const act = (
    collection: 'key-initiatives' | 'sections' | 'statistical-tables',
    id: string,
    asked: Parameters<typeof transitionPart>[3],
    person = office.editor,
  ) => transitionPart(desk.payload, person, { collection, id }, asked)
  const approve = async (collection: Parameters<typeof act>[0], id: string) => {
    await act(collection, id, { transition: 'submit' })
    await act(collection, id, { transition: 'approve' }, office.reviewer)
  }
  const get = (path: string, person = office.editor) => rest(desk.payload, person, { path })
  const changesFor = async (person = office.reviewer) =>
    (await get(`/reports/${report.id}/changes`, person)).body['documents']
  const numbers = async () => (await get(`/reports/${report.id}/numbers`)).body
  const submission = () =>
    refusalOf(transition(desk.payload, office.editor, report, { transition: 'submit' }))

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload, { slug: 'taicang' })
  })
  afterAll(() => desk.close())
  const build = async () => {
    year += 1
    const made = await makeBoundReport(desk.payload, office, year)
    ;({ report, section, initiative, table } = made)
  }
  beforeEach(build)

  it('an edition carries the printed text, the number and the reference', async () => {
    await walkTo(desk.payload, office, report, 'published')
    const body: unknown = Object((await editionsOf(desk.payload, report))[0]?.snapshot).sections[0]
      .body
    const key = `figure/${initiative.id}/online`
    expect(body).toMatchObject({
      text: PRINTED,
      html:
        `<p>收到网络申请<data value="65" data-figure-ref="${key}">65件</data>，` +
        '共<data value="1066" data-figure-ref="cell/t3/received/total">1066</data>件。</p>',
    })
    expect(Object(body).lexical.root.children[0].children).toMatchObject([
      { text: '收到网络申请' },
      { type: 'inlineBlock', fields: { blockType: 'figureRef', ...online(), text: '65件' } },
      { text: '，共' },
      { type: 'inlineBlock', fields: { blockType: 'figureRef', ...RECEIVED, text: '1066' } },
      { text: '件。' },
    ])
  })

  it('a figure that is changed changes the prose and the hash of the report; the section keeps its revision', async () => {
    const before = await reportNow(desk.payload, report)
    await saveFigures(figureOf('online', 67))
    const after = await reportNow(desk.payload, report)
    expect(after.contentHash).not.toBe(before.contentHash)
    expect((await now(section)).revision).toBe(section.revision)
    await walkTo(desk.payload, office, report, 'published')
    const [edition] = await editionsOf(desk.payload, report)
    expect(Object(edition?.snapshot).sections[0].body.text).toBe(PRINTED.replace('65', '67'))
  })

  it('整篇送审: in a section that stayed closed, who passed it is shown the number that changed', async () => {
    const { payload } = desk
    await walkTo(payload, office, report, 'clearance')
    await transition(payload, office.clearanceOfficer, report, {
      ...sendBack,
      reopen: [initiative.id],
    })
    const refused = await refusalOf(write(richText('收到网络申请67件。')))
    expect(refused).toMatchObject({ code: 'WRONG_STATE' })
    await saveFigures(figureOf('online', 67))
    await explainFindings(payload, office.editor, report.id)
    await transition(payload, office.editor, report, { transition: 'submit' })
    expect(await changesFor()).toMatchObject([
      {
        id: section.id,
        change: 'kept',
        fields: [{ field: 'body', before: PRINTED, after: PRINTED.replace('65', '67') }],
      },
      { id: initiative.id, change: 'kept' },
    ])
    expect((await now(section)).revision).toBe(section.revision)
  })

  it('逐项审定: an approved section stays approved while a number in it changes, and shows it', async () => {
    const { payload } = desk
    await setRules(payload, office, { itemReview: 'each' })
    await build()
    await setRules(payload, office, { itemReview: 'whole' })
    const parts = [
      ['sections', section.id],
      ['key-initiatives', initiative.id],
      ...(await tablesOf(payload, report)).map(({ id }) => ['statistical-tables', id] as const),
    ] as const
    for (const [collection, id] of parts) await approve(collection, id)
    await walkTo(payload, office, report, 'clearance')
    const approved = await now(section)
    const asked = { ...sendBack, reopen: [initiative.id] }
    await transition(payload, office.clearanceOfficer, report, asked)
    await saveFigures(figureOf('online', 67))
    const [refused] = (await submission()).refusals
    expect(refused).toMatchObject({ guard: 'allItemsAreApproved', items: [initiative.id] })
    await approve('key-initiatives', initiative.id)
    await explainFindings(payload, office.editor, report.id)
    await transition(payload, office.editor, report, { transition: 'submit' })
    expect(await now(section)).toEqual(approved)
    expect(await changesFor()).toMatchObject([
      { id: section.id, fields: [{ field: 'body', before: PRINTED }] },
      { id: initiative.id },
    ])
  })

  it.each([
    ['a figure that is not there', () => ({ initiative: initiative.id, figure: 'fax' })],
    ['a row that is not there', () => ({ ...RECEIVED, row: 'lost' })],
    ['a table that the report does not have', () => ({ ...RECEIVED, table: 'statistics' })],
  ])('a reference to %s is refused, and nothing is saved', async (_, ref) => {
    expect(await refusalOf(write(boundBody('共', ref(), '件。')))).toMatchObject({
      status: 422,
      code: 'UNKNOWN_NUMBER',
      refusals: [{ field: 'body' }],
    })
    expect(await now(section)).toEqual(section)
  })

  it('a reference to another report is refused at every door, and so is one of another shape', async () => {
    const elsewhere = online()
    await build()
    expect(await refusalOf(write(boundBody(elsewhere)))).toMatchObject({ code: 'UNKNOWN_NUMBER' })
    const send = (path: string, method: 'PATCH' | 'POST', body: object) =>
      rest(desk.payload, office.editor, { method, path, body })
    const codes = [
      await send('/sections', 'POST', {
        report: report.id,
        heading: '另一节',
        body: boundBody(elsewhere),
      }),
      await send(`/reports/${report.id}`, 'PATCH', {
        preamble: boundBody(elsewhere),
        revision: report.revision,
      }),
      await send(`/key-initiatives/${initiative.id}`, 'PATCH', {
        summary: boundBody(elsewhere),
        revision: initiative.revision,
      }),
      await send(`/sections/${section.id}`, 'PATCH', {
        body: boundBody({ ...online(), ...RECEIVED }),
        revision: section.revision,
      }),
    ].map(({ status, body }) => [status, Object(body)['errors'][0].data.code])
    const unknown = [422, 'UNKNOWN_NUMBER']
    expect(codes).toEqual([unknown, unknown, unknown, [422, 'CONTENT_NOT_ALLOWED']])
  })

  it('a summary may refer to a figure that is saved together with it', async () => {
    const { id, revision } = initiative
    const answer = await rest(desk.payload, office.editor, {
      method: 'PATCH',
      path: `/key-initiatives/${id}`,
      body: {
        figures: [figureOf('online', 65), figureOf('fax', 1)],
        summary: boundBody('传真', { initiative: id, figure: 'fax' }),
        revision,
      },
    })
    expect(answer.status).toBe(200)
  })

  it('a figure that was removed is told before submission, by the name of the text, and holds up no other save', async () => {
    const { payload } = desk
    await saveFigures(figureOf('fax', 1))
    expect((await submission()).refusals[0]).toMatchObject({
      guard: 'boundNumbersAreThere',
      items: [section.id],
      message: expect.stringContaining(section.heading),
    })
    const { body } = await get(`/reports/${report.id}/actions`)
    expect(body).toMatchObject({ contentHash: (await reportNow(payload, report)).contentHash })
    await write(boundBody('今年收到网络申请', online(), '，共', RECEIVED, '件。'))
    await write(boundBody('收到申请', RECEIVED, '件。'))
    await walkTo(payload, office, report, 'firstReview')
  })

  it('a table that was dropped, and a cell that was emptied, are told too; restored, all is well', async () => {
    const { payload } = desk
    expect(await numbers()).toMatchObject({
      initiatives: [{ id: initiative.id, figures: [{ id: 'online', text: '65件' }] }],
      topics: { [section.id]: expect.arrayContaining(['applications']) },
    })
    await act('statistical-tables', table.id, { transition: 'drop', reason: '不用' })
    const [refused] = (await submission()).refusals
    expect(refused).toMatchObject({ guard: 'boundNumbersAreThere', items: [section.id] })
    expect(await refusalOf(write(boundBody({ ...RECEIVED, row: 'carriedOver' })))).toMatchObject({
      code: 'UNKNOWN_NUMBER',
    })
    await act('statistical-tables', table.id, { transition: 'restore' })
    const { revision } = await payload.findByID({ collection: 'statistical-tables', id: table.id })
    await rest(payload, office.editor, {
      method: 'PATCH',
      path: `/statistical-tables/${table.id}`,
      body: { cells: { received: { total: '/' } }, revision },
    })
    expect((await submission()).refusals[0]?.guard).toBe('boundNumbersAreThere')
  })
})
