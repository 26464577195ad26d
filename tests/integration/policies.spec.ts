import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Role } from '../../src/domain/roles.ts'
import type { Organization, Report, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { setRules } from '../support/setRules.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'
import { revisionOf } from '../support/revisionOf.ts'

const submit = { transition: 'submit' } as const
const pass = { transition: 'pass', proofread: true, outcome: 'disclose' } as const
const sendBack = { transition: 'sendBack', reason: '请核对' } as const

describe('rules and people that change while something is under way', () => {
  let desk: Desk
  let office: Office
  let report: Report
  const year = 2017

  /** As the security administrator gives and takes them; no roles: the person has left. */
  const setRoles = async ({ id }: User, roles: readonly Role[]) => {
    const organization = office.organization.id
    const memberships = roles.length === 0 ? [] : [{ organization, roles, scope: 'own' }]
    const { status } = await rest(desk.payload, office.securityAdministrator, {
      method: 'PATCH',
      path: `/users/${id}`,
      body: { memberships, revision: await revisionOf(desk.payload, 'users', id) },
    })
    expect(status).toBe(200)
  }
  const fresh = ({ id }: User) => desk.payload.findByID({ collection: 'users', id, depth: 0 })
  const take = async (person: User, request: Parameters<typeof transition>[3]) =>
    transition(desk.payload, await fresh(person), report, request)
  const guardsOf = async (call: Promise<unknown>) =>
    (await refusalOf(call)).refusals.map(({ guard }) => guard)
  const person = (...roles: Role[]) =>
    makePerson(desk.payload, [{ organization: office.organization.id, roles }])
  const told = async (path: string, action: string) => {
    const { body } = await rest(desk.payload, office.auditor, { path: `${path}/actions` })
    const actions: unknown = body['actions']
    if (!Array.isArray(actions)) throw new Error(JSON.stringify(body))
    return JSON.stringify(actions.find(({ transition: name }) => name === action))
  }

  beforeAll(async () => {
    desk = await bootDesk()
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    report = await makeSmallReport(desk.payload, office.editor, { organization, year })
  })

  it('a least number of persons that is raised counts at once, this pass included, each person once', async () => {
    await walkTo(desk.payload, office, report, 'signature')
    // The report keeps the chain that it was submitted with.
    const stages: Organization['stages'] = ['firstReview', 'secondReview', 'clearance', 'signature']
    await setRules(desk.payload, office, { stages, minimumPersons: 4 })
    const refusal = await refusalOf(take(office.signatory, pass))
    expect(refusal.refusals).toMatchObject([{ guard: 'enoughPersons' }])
    expect(refusal.refusals[0]?.message).toContain(
      '只有 3 人（代理人与被代理人合为一人），至少需要 4 人',
    )
    await setRules(desk.payload, office, { minimumPersons: 3 })
    expect(await take(office.signatory, pass)).toMatchObject({ workflowState: 'signed' })
  })

  it('one person in all stages is one person, also where she may pass each of them', async () => {
    const all = await person('reviewer', 'clearanceOfficer', 'signatory')
    await take(office.editor, submit)
    await take(all, pass)
    await take(all, pass)
    expect(await guardsOf(take(all, pass))).toEqual(['enoughPersons'])
    expect(await take(office.signatory, pass)).toMatchObject({ workflowState: 'signed' })
  })

  it('a reviewer who lost the role between reading and passing is refused', async () => {
    await take(office.editor, submit)
    expect(await told(`/reports/${report.id}`, 'pass')).not.toContain('somebodyMayPass')
    const { revision } = await reportNow(desk.payload, report)
    await setRoles(office.reviewer, ['publisher'])
    const late = await refusalOf(take(office.reviewer, { ...pass, revision }))
    expect(late).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
    expect(await told(`/reports/${report.id}`, 'pass')).toContain('somebodyMayPass')
    await person('reviewer')
    expect(await told(`/reports/${report.id}`, 'pass')).not.toContain('somebodyMayPass')
  })

  it('who submitted and is no editor any more does not recall it, nobody does for her, and a reviewer sends it back', async () => {
    await take(office.editor, submit)
    await setRoles(office.editor, ['publisher'])
    const recall = { transition: 'recall' } as const
    expect(await codeOf(take(office.editor, recall))).toBe('NOT_PERMITTED')
    const other = await person('editor')
    expect(await guardsOf(take(other, recall))).toEqual(['isOwnSubmission'])
    await take(office.reviewer, sendBack)
    expect(await take(other, submit)).toMatchObject({ workflowState: 'firstReview' })
  })

  it('what a person who left wrote and passed still counts, and nothing waits for her', async () => {
    const leaver = await person('editor', 'reviewer')
    const [section] = await sectionsOf(desk.payload, report)
    const place = { collection: 'sections', id: section?.id ?? '' } as const
    await transitionPart(desk.payload, leaver, place, { transition: 'drop', reason: '重复' })
    await transitionPart(desk.payload, leaver, place, { transition: 'restore' })
    await walkTo(desk.payload, office, report, 'clearance')
    await setRoles(leaver, [])
    await setRoles(office.reviewer, [])
    await take(office.clearanceOfficer, pass)
    expect(await take(office.signatory, pass)).toMatchObject({
      workflowState: 'signed',
      passes: [{ person: office.reviewer.id }, {}, {}],
    })
    await take(office.publisher, sendBack)
    await take(office.editor, submit)
    await setRoles(leaver, ['reviewer'])
    expect(await guardsOf(take(leaver, pass))).toEqual(['isNotContributor'])
  })

  it('a part that nobody is left to approve says whom to ask; sending it back needs no stranger', async () => {
    await setRules(desk.payload, office, { itemReview: 'each' })
    const organization = office.organization.id
    const each = await makeSmallReport(desk.payload, office.editor, { organization, year: 2018 })
    const [section] = await sectionsOf(desk.payload, each)
    const place = { collection: 'sections', id: section?.id ?? '' } as const
    const path = `/sections/${place.id}`
    await transitionPart(desk.payload, office.editor, place, submit)
    expect(await told(path, 'approve')).not.toContain('somebodyMayPass')
    await setRoles(office.reviewer, [])
    expect(await told(path, 'approve')).toContain('somebodyMayPass')
    expect(await told(path, 'approve')).toContain('securityAdministrator')
    await setRoles(office.editor, ['editor', 'reviewer'])
    const both = await fresh(office.editor)
    const own = transitionPart(desk.payload, both, place, { transition: 'approve' })
    expect(await guardsOf(own)).toEqual(['isNotContributor'])
    expect(await told(path, 'approve')).toContain('somebodyMayPass')
    expect(await transitionPart(desk.payload, both, place, sendBack)).toMatchObject({
      workflowState: 'draft',
    })
  })

  it('a change note is given once for each further edition, and another one takes its place', async () => {
    await walkTo(desk.payload, office, report, 'published')
    await take(office.editor, { transition: 'revise', reason: '更正' })
    expect(await guardsOf(take(office.editor, submit))).toEqual(['changeNoteIsGiven'])
    await take(office.editor, { ...submit, changeNote: '更正一处' })
    await take(office.reviewer, sendBack)
    expect(await guardsOf(take(office.editor, { ...submit, changeNote: ' ' }))).toEqual([
      'changeNoteIsGiven',
    ])
    expect(await take(office.editor, submit)).toMatchObject({ changeNote: '更正一处' })
    await take(office.editor, { transition: 'recall' })
    const again = await take(office.editor, { ...submit, changeNote: '更正两处' })
    expect(again).toMatchObject({ changeNote: '更正两处' })
    await take(office.reviewer, pass)
    await take(office.clearanceOfficer, pass)
    await take(office.signatory, pass)
    await take(office.publisher, { transition: 'publish' })
    await take(office.editor, { transition: 'revise', reason: '再更正' })
    expect(await guardsOf(take(office.editor, submit))).toEqual(['changeNoteIsGiven'])
  })
})
