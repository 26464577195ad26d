import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { DEFAULT_CHAIN } from '../../src/domain/workflow/stages.ts'
import type { User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeOrganization } from '../support/makeOrganization.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { transition } from '../support/transition.ts'
import { revisionOf } from '../support/revisionOf.ts'

describe('organizations: who they are and by which rules they review', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const change = async (person: User, body: object, id = office.organization.id) => {
    const revision = await revisionOf(desk.payload, 'organizations', id)
    const path = `/organizations/${id}?depth=0`
    return rest(desk.payload, person, { method: 'PATCH', path, body: { ...body, revision } })
  }

  it('the system administrator registers one; its rules are the default ones, whatever she sends', async () => {
    const created = await rest(desk.payload, office.systemAdministrator, {
      method: 'POST',
      path: '/organizations?depth=0',
      body: {
        name: '教育局',
        slug: 'education',
        kind: 'department',
        parent: office.organization.id,
        stages: ['clearance', 'signature'],
        minimumPersons: 1,
      },
    })
    expect(created).toMatchObject({
      status: 201,
      body: { doc: { slug: 'education', stages: [...DEFAULT_CHAIN], minimumPersons: 2 } },
    })
  })

  it('the security administrator sets the rules and cannot touch the rest', async () => {
    const { organization, securityAdministrator } = office
    const chain = ['firstReview', 'secondReview', 'clearance', 'signature']
    const body = { stages: chain, minimumPersons: 3, name: '改名', slug: 'renamed' }
    expect(await change(securityAdministrator, body)).toMatchObject({
      status: 200,
      body: {
        doc: {
          stages: chain,
          minimumPersons: 3,
          name: organization.name,
          slug: organization.slug,
        },
      },
    })
  })

  it('the system administrator changes the rest and cannot touch the rules', async () => {
    const body = { name: '太仓市', stages: ['signature'], minimumPersons: 1, itemReview: 'whole' }
    expect(await change(office.systemAdministrator, body)).toMatchObject({
      status: 200,
      body: { doc: { name: '太仓市', minimumPersons: 3 } },
    })
  })

  it('everybody else reads them and changes nothing', async () => {
    for (const person of [office.editor, office.publisher, office.auditor]) {
      expect((await change(person, { name: '改' })).status).toBe(403)
      const list = await rest(desk.payload, person, { path: '/organizations' })
      expect(list.status).toBe(200)
    }
  })

  it('a chain has clearance in it and ends in signature, of known stages, each once', async () => {
    for (const [stages, ...reasons] of [
      [[], '请至少选择公开审查和签发。'],
      [null, '请至少选择公开审查和签发。'],
      [['signature'], '须含公开审查环节。'],
      [['clearance'], '最后一个环节须为签发。'],
      [['signature', 'clearance'], '最后一个环节须为签发。'],
      [['firstReview', 'firstReview', 'clearance', 'signature'], '同一环节只能出现一次。'],
      [['clearance', 'approval', 'signature'], '含有未知的环节，请从所列环节中选择。'],
      [['firstReview'], '须含公开审查环节。', '最后一个环节须为签发。'],
    ] as const) {
      const refusals = reasons.map((message) => ({ message, field: 'stages' }))
      expect(await change(office.securityAdministrator, { stages })).toMatchObject({
        status: 422,
        body: { errors: [{ data: { code: 'CHAIN_INVALID', refusals } }] },
      })
    }
    const mutation = (stages: string) =>
      deskGraphql(
        desk.payload,
        office.securityAdministrator,
        `mutation { updateOrganization(id: "${office.organization.id}", data: { stages: [${stages}] }) { stages } }`,
      )
    const { errors } = await mutation('signature, clearance')
    expect(errors?.[0]?.originalError).toMatchObject({ data: { code: 'CHAIN_INVALID' } })
    const wrong = makeOrganization(desk.payload, { stages: ['firstReview', 'signature'] })
    expect(await codeOf(wrong)).toBe('CHAIN_INVALID')
    const { stages } = await desk.payload.findByID({
      collection: 'organizations',
      id: office.organization.id,
      depth: 0,
    })
    expect(stages).toEqual(['firstReview', 'secondReview', 'clearance', 'signature'])
  })

  it('nobody stands under itself, by whatever way round, nor under what does not exist', async () => {
    const { payload } = desk
    const below = await makeOrganization(payload, { parent: office.organization.id })
    const deeper = await makeOrganization(payload, { parent: below.id })
    for (const parent of [office.organization.id, below.id, deeper.id]) {
      expect(await change(office.systemAdministrator, { parent })).toMatchObject({
        status: 422,
        body: { errors: [{ data: { code: 'WRONG_SUPERIOR', refusals: [{ field: 'parent' }] } }] },
      })
    }
    expect((await change(office.systemAdministrator, { parent: 'nothing' })).status).toBe(400)
    const above = await makeOrganization(payload)
    expect((await change(office.systemAdministrator, { parent: above.id })).status).toBe(200)
  })

  it('rules that change count from the next submission on', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const report = await makeSmallReport(payload, office.editor, { organization })
    await transition(payload, office.editor, report, { transition: 'submit' })
    const rules = { stages: ['clearance', 'signature'], minimumPersons: 2 }
    await change(office.securityAdministrator, rules)
    const pass = { transition: 'pass', proofread: true } as const
    await transition(payload, office.reviewer, report, pass)
    expect(await reportNow(payload, report)).toMatchObject({ workflowState: 'secondReview' })
    const sendBack = { transition: 'sendBack', reason: '改' } as const
    await transition(payload, office.reviewer, report, sendBack)
    await transition(payload, office.editor, report, { transition: 'submit' })
    expect(await reportNow(payload, report)).toMatchObject({
      workflowState: 'clearance',
      stages: ['clearance', 'signature'],
    })
  })
})
