import { describe, expect, it } from '@jest/globals'
import { applyItemTransition } from '../../../../src/domain/workflow/applyItemTransition.ts'
import type { ItemState } from '../../../../src/domain/workflow/states.ts'
import { ACTOR, itemSubject } from '../fixtures/subjects.ts'

const WROTE = { person: 'who-wrote', baseEdition: 0, what: 'content' } as const
const MOVED = { person: ACTOR, baseEdition: 1, what: 'place' } as const

const apply = (transition: string, state: ItemState, to: ItemState, contributions = [WROTE]) =>
  applyItemTransition({
    subject: itemSubject({ state }),
    request: { transition, reason: '重复' },
    actor: ACTOR,
    to,
    contributions,
    baseEdition: 1,
  })

describe('what a transition writes into the row of a part', () => {
  it('the state, who did it and why, with the revision that it makes', () => {
    expect(apply('drop', 'draft', 'dropped')).toEqual({
      workflowState: 'dropped',
      contributions: [WROTE, MOVED],
      lastTransition: {
        transition: 'drop',
        actor: ACTOR,
        from: 'draft',
        to: 'dropped',
        at: '2018-03-01T01:00:00.000Z',
        revision: 8,
        reason: '重复',
      },
    })
  })

  it('leaving the report and coming back into it are contributions of place', () => {
    expect(apply('restore', 'dropped', 'draft').contributions).toEqual([WROTE, MOVED])
  })

  it('approving says of which report’s revision, by which what was approved before is told', () => {
    expect(apply('approve', 'inReview', 'approved').lastTransition.reportRevision).toBe(12)
    expect(apply('submit', 'draft', 'inReview').lastTransition).not.toHaveProperty('reportRevision')
  })

  it('submitting and approving are none', () => {
    expect(apply('submit', 'draft', 'inReview').contributions).toEqual([WROTE])
    expect(apply('approve', 'inReview', 'approved').contributions).toEqual([WROTE])
  })
})
