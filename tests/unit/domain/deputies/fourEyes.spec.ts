import { describe, expect, it } from '@jest/globals'
import { addContribution, contributorsSince } from '../../../../src/domain/contributions.ts'
import { countPersons } from '../../../../src/domain/deputies/countPersons.ts'
import { actionsAmong } from '../../../../src/domain/workflow/actionsFor.ts'
import { applyTransition } from '../../../../src/domain/workflow/applyTransition.ts'
import { decide } from '../../../../src/domain/workflow/decide.ts'
import { decideAmong } from '../../../../src/domain/workflow/decideAmong.ts'
import type { Actor, Pass, ReportSubject } from '../../../../src/domain/workflow/types.ts'
import { reportSubject, requestFor } from '../fixtures/subjects.ts'

const WANG_FOR_LI: Actor = {
  id: 'wang',
  standsFor: 'li',
  roles: ['reviewer', 'signatory', 'publisher', 'editor'],
}
const WANG: Actor = { id: 'wang', roles: ['editor'] }
const LI: Actor = { id: 'li', roles: ['reviewer', 'signatory'] }

const pass = (person: string, standsFor?: string): Pass => ({
  stage: 'firstReview',
  person,
  ...(standsFor ? { standsFor } : {}),
  at: '2018-02-01T01:00:00.000Z',
  contentHash: 'hash',
  proofread: true,
})
const judge = (transition: string, actor: Actor, subject: Partial<ReportSubject>) =>
  decide({ subject: reportSubject(subject), actor, request: requestFor(transition) })
const guardsOf = (decision: ReturnType<typeof decide>) =>
  decision.allowed ? [] : decision.refusals.map(({ guard }) => guard)

describe('four eyes with a deputy', () => {
  it('a deputy passes neither what she wrote nor what the person wrote for whom she stands', () => {
    const reviewed = (contributors: readonly string[]) =>
      guardsOf(judge('pass', WANG_FOR_LI, { state: 'firstReview', contributors }))
    expect(reviewed(['wang'])).toEqual(['isNotContributor'])
    expect(reviewed(['li'])).toEqual(['isNotContributor'])
    expect(reviewed(['zhao'])).toEqual([])
  })

  it('what a deputy wrote counts as hers and as that person’s, who passes it no more either', () => {
    const written = addContribution([], {
      person: 'wang',
      standsFor: 'li',
      baseEdition: 0,
      what: 'content',
    })
    const contributors = contributorsSince(written, 0)
    expect(contributors).toEqual(['wang', 'li'])
    expect(guardsOf(judge('pass', LI, { state: 'firstReview', contributors }))).toEqual([
      'isNotContributor',
    ])
  })

  it('deputy and person are one where different persons are asked for, judged on who acted', () => {
    const signed = (passes: readonly Pass[], actor: Actor) =>
      guardsOf(judge('pass', actor, { state: 'signature', passes, minimumPersons: 2 }))
    expect(signed([pass('li')], WANG_FOR_LI)).toEqual(['enoughPersons'])
    expect(signed([pass('wang', 'li')], LI)).toEqual(['enoughPersons'])
    expect(signed([pass('wang', 'li')], { ...LI, id: 'wang' })).toEqual(['enoughPersons'])
    expect(signed([pass('zhao')], WANG_FOR_LI)).toEqual([])
    // In her own right she is herself, whomever she may stand for.
    expect(signed([pass('li')], { ...LI, id: 'wang' })).toEqual([])
  })

  it('a chain of deputies is one person: whoever acted for whom is counted once', () => {
    expect(countPersons([['a'], ['b']])).toBe(2)
    expect(countPersons([['a'], ['b', 'a']])).toBe(1)
    expect(countPersons([['a'], ['c'], ['b', 'a'], ['b', 'c']])).toBe(1)
    expect(countPersons([['a', 'b'], ['c', 'd'], ['e']])).toBe(3)
    expect(countPersons([])).toBe(0)
  })

  it('who recorded a signature on paper, in whoever’s place, confirms it in nobody’s', () => {
    const paperSignature = {
      attachment: 'scan',
      signedBy: '领导',
      signedOn: '2018-02-28',
      recordedBy: 'wang',
      recordedFor: 'li',
      recordedAt: '2018-02-28T08:00:00.000Z',
    }
    const confirms = (actor: Actor) =>
      guardsOf(
        judge('confirmSignature', actor, { state: 'signature', paperSignature, minimumPersons: 1 }),
      )
    expect(confirms(LI)).toEqual(['signatureIsRecorded'])
    expect(confirms({ ...LI, id: 'wang' })).toEqual(['signatureIsRecorded'])
    expect(confirms({ ...LI, id: 'zhao', standsFor: 'li' })).toEqual(['signatureIsRecorded'])
    expect(confirms({ ...LI, id: 'zhao' })).toEqual([])
  })

  it('what was submitted for somebody is recalled by either of the two', () => {
    const mine = { state: 'firstReview', submittedBy: 'wang', submittedFor: 'li' } as const
    expect(guardsOf(judge('recall', { id: 'li', roles: ['editor'] }, mine))).toEqual([])
    expect(guardsOf(judge('recall', WANG, mine))).toEqual([])
    expect(guardsOf(judge('recall', { id: 'zhao', roles: ['editor'] }, mine))).toEqual([
      'isOwnSubmission',
    ])
  })
})

describe('in which capacity somebody acts', () => {
  const request = requestFor('pass')
  const both = (own: Actor): readonly Actor[] => [own, WANG_FOR_LI]

  it('is her own where that is enough', () => {
    const subject = reportSubject({ state: 'firstReview' })
    const { actor } = decideAmong({
      subject,
      request,
      actors: both({ id: 'wang', roles: ['reviewer'] }),
    })
    expect(actor?.standsFor).toBeUndefined()
    const [action] = actionsAmong(subject, both({ id: 'wang', roles: ['reviewer'] })).filter(
      ({ transition }) => transition === 'pass',
    )
    expect(action).toEqual({ transition: 'pass', allowed: true, refusals: [] })
  })

  it('is that of a deputy where she has no role of her own, and the act says for whom', () => {
    const subject = reportSubject({ state: 'firstReview' })
    const judged = decideAmong({ subject, request, actors: both(WANG) })
    expect(judged).toMatchObject({ decision: { allowed: true }, actor: { standsFor: 'li' } })
    expect(actionsAmong(subject, both(WANG))).toContainEqual({
      transition: 'pass',
      allowed: true,
      standsFor: 'li',
      refusals: [],
    })
    const change = applyTransition({
      subject,
      request,
      actor: 'wang',
      standsFor: 'li',
      to: 'clearance',
      contentHash: '',
    })
    expect(change.passes?.at(-1)).toMatchObject({ person: 'wang', standsFor: 'li' })
    expect(change.lastTransition).toMatchObject({ actor: 'wang', standsFor: 'li' })
  })

  it('is told what stands in the way of the capacity that has the role, and nobody has none', () => {
    const subject = reportSubject({ state: 'firstReview', contributors: ['li'] })
    const { decision } = decideAmong({ subject, request, actors: both(WANG) })
    expect(decision).toMatchObject({
      code: 'GUARD_FAILED',
      refusals: [{ guard: 'isNotContributor' }],
    })
    expect(decideAmong({ subject, request, actors: [] })).toMatchObject({
      decision: { code: 'NOT_PERMITTED' },
      actor: null,
    })
  })
})
