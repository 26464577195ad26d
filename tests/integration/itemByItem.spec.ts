import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ItemCollection } from '../../src/domain/slugs.ts'
import type { Report, Section, User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeParts } from '../support/makeParts.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReportInParts } from '../support/makeReportInParts.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { saveSection } from '../support/saveSection.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'
import { walkTo } from '../support/walkTo.ts'

type Asked = Parameters<typeof transitionPart>[3]
type Part = Parameters<typeof transitionPart>[2]

const submit = { transition: 'submit' } as const
const approve = { transition: 'approve' } as const
const reopen = { transition: 'reopen', reason: '数字有误' } as const
const sendBack = { transition: 'sendBack', reason: '请核对' } as const

const MUTATIONS: Readonly<Partial<Record<ItemCollection, string>>> = {
  sections: 'transitionSection',
  'key-initiatives': 'transitionKeyInitiative',
  'proposal-responses': 'transitionProposalResponse',
}

describe('逐项审定: each part of a report is reviewed by itself', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let whole: Section
  let other: Section
  let year = 2009

  const place = ({ id }: Pick<Section, 'id'>) => ({ collection: 'sections', id }) as const
  const act = (person: User, part: Pick<Section, 'id'> | Part, asked: Asked) =>
    transitionPart(desk.payload, person, 'collection' in part ? part : place(part), asked)
  const approveIt = async (part: Pick<Section, 'id'> | Part) => {
    await act(office.editor, part, submit)
    await act(office.reviewer, part, approve)
  }
  const now = ({ id }: Pick<Section, 'id'>) =>
    desk.payload.findByID({ collection: 'sections', id, depth: 0 })
  const save = async (section: Section, heading: string) =>
    saveSection(desk.payload, office.editor, section, {
      heading,
      revision: (await now(section)).revision,
    })

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    year += 1
    ;({ report, whole, other } = await makeReportInParts(desk.payload, office, year))
  })

  it('parts of each kind are submitted, sent back, recalled, approved and reopened, over REST', async () => {
    const { payload } = desk
    const ask = async (person: User, { collection, id }: Part, body: Asked) => {
      const { revision } = await payload.findByID({ collection, id, depth: 0 })
      const path = `/${collection}/${id}/transitions`
      const answer = await rest(payload, person, {
        method: 'POST',
        path,
        body: { revision, ...body },
      })
      return [answer.status, Reflect.get(Object(answer.body['doc']), 'workflowState')]
    }
    for (const part of await makeParts(payload, office.editor, report.id)) {
      const asked = (person: User, body: Asked) => ask(person, part, body)
      expect(await asked(office.editor, submit)).toEqual([200, 'inReview'])
      expect(await asked(office.reviewer, sendBack)).toEqual([200, 'draft'])
      expect(await asked(office.editor, submit)).toEqual([200, 'inReview'])
      expect(await asked(office.editor, { transition: 'recall' })).toEqual([200, 'draft'])
      expect(await asked(office.editor, submit)).toEqual([200, 'inReview'])
      expect(await asked(office.editor, approve)).toEqual([403, undefined])
      expect(await asked(office.reviewer, approve)).toEqual([200, 'approved'])
      expect(await asked(office.reviewer, { transition: 'reopen' })).toEqual([422, undefined])
      expect(await asked(office.editor, reopen)).toEqual([200, 'draft'])
      const told = (await auditOf(payload, part.id)).map(({ action, reason }) => [action, reason])
      expect(told).toEqual([
        ['item.submit', null],
        ['item.sendBack', sendBack.reason],
        ['item.submit', null],
        ['item.recall', null],
        ['item.submit', null],
        ['item.approve', null],
        ['item.reopen', reopen.reason],
      ])
    }
  })

  it('the same over the desk’s GraphQL', async () => {
    for (const { collection, id } of await makeParts(desk.payload, office.editor, report.id)) {
      const ask = async (person: User, asked: string, revision: number) =>
        deskGraphql(
          desk.payload,
          person,
          `mutation { doc: ${MUTATIONS[collection]}(id: "${id}", transition: "${asked}", revision: ${revision}) { workflowState } }`,
        )
      expect((await ask(office.editor, 'submit', 1)).data).toEqual({
        doc: { workflowState: 'inReview' },
      })
      const refused = await ask(office.reviewer, 'sendBack', 2)
      expect(refused.errors?.[0]?.originalError).toMatchObject({
        data: { code: 'GUARD_FAILED', refusals: [{ guard: 'reasonIsGiven', field: 'reason' }] },
      })
      expect((await ask(office.reviewer, 'approve', 2)).data).toEqual({
        doc: { workflowState: 'approved' },
      })
    }
  })

  it('what may be done with a part is told, and why not', async () => {
    const actions = async (person: User) => {
      const { body } = await rest(desk.payload, person, { path: `/sections/${other.id}/actions` })
      const list: unknown = body['actions']
      if (!Array.isArray(list)) throw new Error(JSON.stringify(body))
      return list.filter(({ allowed }) => allowed).map(({ transition: name }) => name)
    }
    expect(await actions(office.editor)).toEqual(['submit', 'drop'])
    await act(office.editor, other, submit)
    expect(await actions(office.editor)).toEqual(['recall'])
    expect(await actions(office.reviewer)).toEqual(['approve', 'sendBack'])
    await act(office.reviewer, other, approve)
    expect(await actions(office.editor)).toEqual(['reopen'])
    expect(await actions(office.publisher)).toEqual([])
  })

  it('content changes in draft alone; a place, whatever the state', async () => {
    await act(office.editor, other, submit)
    expect(await codeOf(save(other, '改'))).toBe('WRONG_STATE')
    await act(office.reviewer, other, approve)
    expect(await codeOf(save(other, '改'))).toBe('WRONG_STATE')
    const { revision } = await now(other)
    const moved = await saveSection(desk.payload, office.editor, other, {
      parent: whole.id,
      revision,
    })
    expect(moved).toMatchObject({ parent: whole.id, workflowState: 'approved' })
    await act(office.editor, other, reopen)
    expect(await save(other, '改')).toMatchObject({ heading: '改' })
  })

  it('who wrote in a part does not approve it; who wrote in another or moved it does', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const both = await makePerson(payload, [{ organization, roles: ['editor', 'reviewer'] }])
    const { revision } = await now(whole)
    await saveSection(payload, both, whole, { heading: '总览', revision })
    await saveSection(payload, both, other, { parent: whole.id, revision: other.revision })
    for (const part of [whole, other]) await act(office.editor, part, submit)
    const own = await refusalOf(act(both, whole, approve))
    expect(own.refusals).toMatchObject([{ guard: 'isNotContributor' }])
    expect(await act(both, other, approve)).toMatchObject({ workflowState: 'approved' })
  })

  it('a report is submitted when every part is approved or dropped; what is not is named', async () => {
    const { payload } = desk
    await act(office.editor, other, submit)
    const refusal = await refusalOf(transition(payload, office.editor, report, submit))
    expect(refusal.refusals).toMatchObject([
      { guard: 'allItemsAreApproved', items: [whole.id, other.id] },
    ])
    expect(refusal.refusals[0]?.message).toContain(`一、${whole.heading}、二、${other.heading}`)
    await approveIt(whole)
    await act(office.reviewer, other, sendBack)
    await act(office.editor, other, { transition: 'drop', reason: '重复' })
    await walkTo(payload, office, report, 'published')
    expect(await reportNow(payload, report)).toMatchObject({ workflowState: 'published' })
  })
})
