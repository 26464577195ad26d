import { describe, expect, it } from '@jest/globals'
import { actionsFor } from '../../../../src/domain/workflow/actionsFor.ts'
import type { Subject } from '../../../../src/domain/workflow/types.ts'
import { ACTOR, itemSubject, person, reportSubject } from '../fixtures/subjects.ts'

const action = (subject: Subject, transition: string, actor: Parameters<typeof actionsFor>[1]) =>
  actionsFor(subject, actor).find((each) => each.transition === transition)

describe('what may be done with a document now', () => {
  it('every transition of a report is answered, in the order of the table', () => {
    expect(actionsFor(reportSubject(), null).map(({ transition }) => transition)).toEqual([
      'submit',
      'recall',
      'pass',
      'sendBack',
      'recordSignature',
      'confirmSignature',
      'publish',
      'schedule',
      'unschedule',
      'fail',
      'revise',
      'takeDown',
    ])
  })

  it('a part of a report has the transitions of its way of review', () => {
    const names = (itemReview: 'each' | 'whole') =>
      actionsFor(itemSubject({ itemReview }), null).map(({ transition }) => transition)
    expect(names('whole')).toEqual(['drop', 'restore'])
    expect(names('each')).toEqual([
      'submit',
      'approve',
      'sendBack',
      'recall',
      'reopen',
      'drop',
      'restore',
    ])
  })

  it('nobody may do anything', () => {
    const actions = actionsFor(reportSubject({ state: 'signed' }), null)
    expect(actions.every(({ allowed, code }) => !allowed && code === 'NOT_PERMITTED')).toBe(true)
  })

  it('what she would still have to type does not refuse it', () => {
    const clearance = reportSubject({ state: 'clearance' })
    const officer = person('clearanceOfficer')
    expect(action(clearance, 'pass', officer)).toEqual({
      transition: 'pass',
      allowed: true,
      refusals: [],
    })
    expect(action(clearance, 'sendBack', officer)).toMatchObject({ allowed: true })
    expect(action(reportSubject(), 'submit', person('editor'))).toMatchObject({ allowed: true })
  })

  it.each([
    ['signed', 'schedule', 'publisher'],
    ['signature', 'recordSignature', 'publisher'],
    ['published', 'takeDown', 'signatory'],
    ['published', 'revise', 'editor'],
  ] as const)('nor does it in %s for %s', (state, transition, role) => {
    expect(action(reportSubject({ state }), transition, person(role))).toMatchObject({
      allowed: true,
    })
  })

  it('what no typing mends does, and it alone is told', () => {
    const signature = reportSubject({ state: 'signature', contributors: [ACTOR], passes: [] })
    expect(action(signature, 'pass', person('signatory'))).toEqual({
      transition: 'pass',
      allowed: false,
      code: 'GUARD_FAILED',
      refusals: [
        { guard: 'isNotContributor' },
        { guard: 'enoughPersons', values: { persons: 1, minimum: 2 } },
      ],
    })
  })

  it('an action of another state or another role says which of the two it is', () => {
    const draft = reportSubject()
    expect(action(draft, 'pass', person('reviewer'))).toMatchObject({ code: 'WRONG_STATE' })
    expect(action(draft, 'pass', person('editor'))).toMatchObject({ code: 'NOT_PERMITTED' })
  })
})
