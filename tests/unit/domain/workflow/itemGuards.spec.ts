import { describe, expect, it } from '@jest/globals'
import { decide } from '../../../../src/domain/workflow/decide.ts'
import type { ItemState } from '../../../../src/domain/workflow/states.ts'
import type { ItemSubject, TransitionRequest } from '../../../../src/domain/workflow/types.ts'
import { ACTOR, itemSubject, person, requestFor } from '../fixtures/subjects.ts'

const judge = (
  { transition, state }: { transition: string; state: ItemState },
  subject: Partial<ItemSubject> = {},
  request: Partial<TransitionRequest> = {},
) =>
  decide({
    subject: itemSubject({ itemReview: 'each', state, ...subject }),
    actor: person('editor', 'reviewer'),
    request: requestFor(transition, request),
  })

const refusedBy = (guard: string, more = {}) => ({
  allowed: false,
  code: 'GUARD_FAILED',
  refusals: [{ guard, ...more }],
})

describe('the guards of a part of a report', () => {
  it('who wrote in it does not approve it', () => {
    const approve = { transition: 'approve', state: 'inReview' } as const
    expect(judge(approve, { contributors: ['another'] })).toEqual({ allowed: true, to: 'approved' })
    expect(judge(approve, { contributors: [ACTOR] })).toEqual(refusedBy('isNotContributor'))
  })

  it('only who submitted it recalls it', () => {
    const recall = { transition: 'recall', state: 'inReview' } as const
    expect(judge(recall)).toEqual({ allowed: true, to: 'draft' })
    expect(judge(recall, { submittedBy: 'another' })).toEqual(refusedBy('isOwnSubmission'))
  })

  it.each([
    { transition: 'sendBack', state: 'inReview', to: 'draft' },
    { transition: 'reopen', state: 'approved', to: 'draft' },
    { transition: 'drop', state: 'draft', to: 'dropped' },
  ] as const)('$transition needs a reason', ({ transition, state, to }) => {
    expect(judge({ transition, state })).toEqual({ allowed: true, to })
    expect(judge({ transition, state }, {}, { reason: ' ' })).toEqual(
      refusedBy('reasonIsGiven', { field: 'reason' }),
    )
  })

  it.each([
    { transition: 'submit', state: 'draft', to: 'inReview' },
    { transition: 'restore', state: 'dropped', to: 'draft' },
  ] as const)('$transition needs nothing more', ({ transition, state, to }) => {
    const bare = { reason: undefined, proofread: undefined, outcome: undefined }
    expect(judge({ transition, state }, {}, bare)).toEqual({ allowed: true, to })
  })
})
