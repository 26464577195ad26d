import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { REPORT_TRANSITIONS } from '../../src/domain/workflow/transitions.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const answer = z.object({
  revision: z.number(),
  contentHash: z.string(),
  workflowState: z.string(),
  publicState: z.string(),
  actions: z.array(
    z.object({
      transition: z.string(),
      allowed: z.boolean(),
      code: z.string().optional(),
      refusals: z.array(z.object({ message: z.string(), guard: z.string().optional() })),
    }),
  ),
})

/** What a person types with each action, so that only what she may do decides. */
const TYPED = {
  reason: '理由',
  changeNote: '更正',
  proofread: true,
  outcome: 'disclose',
  explanation: '说明',
  publishAt: '2099-01-01T00:00:00.000Z',
} as const

/** The system alone says that a publication failed. */
const OF_PERSONS = Object.keys(REPORT_TRANSITIONS).filter((name) => name !== 'fail')

const STOPS = ['draft', 'firstReview', 'signed', 'published'] as const

describe('the actions that a person is offered', () => {
  let desk: Desk
  let office: Office
  let year = 2010
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const reportIn = async (stop: (typeof STOPS)[number]): Promise<Report> => {
    year += 1
    const organization = office.organization.id
    const report = await makeSmallReport(desk.payload, office.editor, { organization, year })
    return stop === 'draft' ? report : walkTo(desk.payload, office, report, stop)
  }
  const actionsOf = async (person: User, { id }: Report) =>
    answer.parse((await rest(desk.payload, person, { path: `/reports/${id}/actions` })).body)

  it.each(STOPS)('in %s are those that happen, and what is refused is refused so', async (stop) => {
    const { payload } = desk
    const report = await reportIn(stop)
    for (const person of [office.editor, office.reviewer, office.publisher]) {
      const { actions, workflowState, revision } = await actionsOf(person, report)
      const now = await reportNow(payload, report)
      expect({ workflowState, revision }).toEqual({
        workflowState: stop,
        revision: now.revision,
      })
      expect(actions.map(({ transition: name }) => name)).toEqual(OF_PERSONS)
      for (const { transition: name, allowed, code, refusals } of actions) {
        if (allowed) continue
        const refusal = await refusalOf(
          transition(payload, person, report, { ...TYPED, transition: name }),
        )
        expect([name, refusal.code, refusal.refusals]).toEqual([
          name,
          code,
          code === 'UNKNOWN_TRANSITION' ? refusal.refusals : refusals,
        ])
      }
    }
  })

  it('each that is offered can be done', async () => {
    const { payload } = desk
    for (const stop of STOPS) {
      const report = await reportIn(stop)
      for (const person of [office.editor, office.reviewer, office.publisher]) {
        const { actions } = await actionsOf(person, report)
        const offered = actions.find(({ allowed }) => allowed)
        if (!offered) continue
        const before = await reportNow(payload, report)
        const request = { ...TYPED, transition: offered.transition }
        const after = await transition(payload, person, report, request)
        expect(after.revision).toBe(before.revision + 1)
      }
    }
  })

  it('tell the hash that a reader of the report is told, and which edition is out', async () => {
    const report = await reportIn('published')
    const now = await reportNow(desk.payload, report)
    expect(await actionsOf(office.auditor, report)).toMatchObject({
      contentHash: now.contentHash,
      publicState: 'public',
    })
  })

  it('of a part are its own, and of a report outside her scope nobody learns', async () => {
    const { payload } = desk
    const report = await reportIn('draft')
    const [section] = await sectionsOf(payload, report)
    const path = `/sections/${section?.id}/actions`
    expect(await rest(payload, office.editor, { path })).toMatchObject({
      status: 200,
      body: {
        revision: 1,
        workflowState: 'draft',
        actions: [
          { transition: 'drop', allowed: true },
          { transition: 'restore', allowed: false, code: 'WRONG_STATE' },
        ],
      },
    })
    const stranger = await makeOffice(payload)
    for (const person of [stranger.editor, office.securityAdministrator]) {
      const hidden = await rest(payload, person, { path: `/reports/${report.id}/actions` })
      expect(hidden).toMatchObject({
        status: 404,
        body: { errors: [{ data: { code: 'NOT_FOUND' } }] },
      })
    }
  })
})
