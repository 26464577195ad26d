import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generateKeyBetween } from 'fractional-indexing'
import type { Report, Section, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

describe('the place of a section belongs to its report', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let first: Section
  let second: Section
  let year = 2014

  const move = async (
    { id }: Pick<Section, 'id'>,
    change: Partial<Section>,
    person: User = office.editor,
  ) => {
    const { revision } = await desk.payload.findByID({ collection: 'sections', id, depth: 0 })
    return saveSection(desk.payload, person, { id }, { ...change, revision })
  }
  const add = (parent?: string) =>
    makeSection(desk.payload, office.editor, { report: report.id, ...(parent ? { parent } : {}) })
  const behind = ({ order }: Section) => ({ order: generateKeyBetween(order, null) })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    const organization = office.organization.id
    report = await makeReport(desk.payload, office.editor, { organization, year })
    year += 1
    const [one, two] = await sectionsOf(desk.payload, report)
    if (!one || !two) throw new Error('The report has too few sections')
    first = one
    second = two
  })

  const sendBackForNothing = async () => {
    await walkTo(desk.payload, office, report, 'firstReview')
    const sendBack = { transition: 'sendBack', reason: '次序有误', reopen: [] } as const
    await transition(desk.payload, office.reviewer, report, sendBack)
  }

  it('a section that is not open is moved, as a place alone, and nothing else is written', async () => {
    await sendBackForNothing()
    const before = await sectionsOf(desk.payload, report)
    const hash = (await reportNow(desk.payload, report)).contentHash
    const last = before.at(-1)
    if (!last) throw new Error('The report has no sections')
    const organization = office.organization.id
    const mover = await makePerson(desk.payload, [{ organization, roles: ['editor'] }])
    const moved = await move(first, behind(last), mover)
    expect(moved.contributions).toContainEqual({ person: mover.id, baseEdition: 0, what: 'place' })
    expect(moved.contributions).not.toContainEqual(
      expect.objectContaining({ person: mover.id, what: 'content' }),
    )
    const after = await sectionsOf(desk.payload, report)
    expect(after.map(({ id }) => id)).toEqual([...before.slice(1), first].map(({ id }) => id))
    expect(after.slice(0, -1)).toEqual(before.slice(1))
    expect((await reportNow(desk.payload, report)).contentHash).not.toBe(hash)
  })

  it('who moved a section passes no stage of the report', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const mover = await makePerson(payload, [{ organization, roles: ['editor', 'reviewer'] }])
    await move(first, { parent: second.id }, mover)
    await walkTo(payload, office, report, 'firstReview')
    const pass = transition(payload, mover, report, { transition: 'pass', proofread: true })
    expect((await refusalOf(pass)).refusals).toMatchObject([{ guard: 'isNotContributor' }])
  })

  it('the whole form with another place in it is a move; a word of text more is none', async () => {
    await sendBackForNothing()
    const { id } = first
    const form = await desk.payload.findByID({ collection: 'sections', id, depth: 0 })
    const patch = (change: Partial<Section>) =>
      rest(desk.payload, office.editor, {
        method: 'PATCH',
        path: `/sections/${id}`,
        body: { ...form, ...change },
      })
    const refused = { status: 409, body: { errors: [{ data: { code: 'WRONG_STATE' } }] } }
    expect(await patch({ parent: second.id, heading: '改' })).toMatchObject(refused)
    expect(await patch({ parent: second.id, body: richText('改过。') })).toMatchObject(refused)
    expect(await patch({ parent: second.id, assignee: office.reviewer.id })).toMatchObject(refused)
    expect(await patch({ parent: second.id, workflowState: 'dropped' })).toMatchObject(refused)
    expect(await patch({})).toMatchObject(refused)
    expect(await patch({ parent: second.id })).toMatchObject({ status: 200 })
  })

  it('what was judged a move opens no other write of the same request', async () => {
    await sendBackForNothing()
    const req = await requestOf(desk.payload, office.editor)
    const save = (id: string, data: Partial<Section>) =>
      desk.payload.update({ collection: 'sections', id, data, overrideAccess: false, req })
    await save(first.id, { parent: second.id, revision: first.revision })
    const again = { heading: '改', revision: first.revision + 1 }
    expect(await codeOf(save(first.id, again))).toBe('WRONG_STATE')
  })

  it('a dropped section is moved too', async () => {
    const place = { collection: 'sections', id: first.id } as const
    await transitionPart(desk.payload, office.editor, place, { transition: 'drop', reason: '重复' })
    expect(await move(first, { parent: second.id })).toMatchObject({ workflowState: 'dropped' })
  })

  it('nothing is moved once the report is submitted, nor by others than editors', async () => {
    expect(await codeOf(move(first, { parent: second.id }, office.reviewer))).toBe('NOT_PERMITTED')
    await walkTo(desk.payload, office, report, 'firstReview')
    expect(await codeOf(move(first, { parent: second.id }))).toBe('WRONG_STATE')
  })

  it('a cycle, a fifth level and a section of another report are refused', async () => {
    const { payload } = desk
    const child = await add(first.id)
    const grandchild = await add(child.id)
    expect(await codeOf(move(first, { parent: first.id }))).toBe('WRONG_PARENT')
    expect(await codeOf(move(first, { parent: grandchild.id }))).toBe('WRONG_PARENT')

    const below = await add(second.id)
    expect(await move(first, { parent: second.id })).toMatchObject({ parent: second.id })
    expect(await codeOf(move(first, { parent: below.id }))).toBe('WRONG_PARENT')

    const organization = office.organization.id
    const other = await makeReport(payload, office.editor, { organization, year: year + 50 })
    const [foreign] = await sectionsOf(payload, other)
    if (!foreign) throw new Error('The other report has no sections')
    expect(await codeOf(move(first, { parent: foreign.id }))).toBe('WRONG_PARENT')
    expect(await codeOf(move(first, { parent: 'no-such-section' }))).toBe('WRONG_PARENT')
  })

  it.each(['', 'b', 'a00', '中', 'a1 ', 'a1中'])('%p is no order key', async (order) => {
    const answer = await rest(desk.payload, office.editor, {
      method: 'PATCH',
      path: `/sections/${first.id}`,
      body: { order, revision: first.revision },
    })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ data: { code: 'INVALID_REQUEST', refusals: [{ field: 'order' }] } }] },
    })
  })
})
