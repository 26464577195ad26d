import { describe, expect, it } from '@jest/globals'
import { itemsToReopen } from '../../../../src/domain/workflow/itemsToReopen.ts'
import type { ItemState } from '../../../../src/domain/workflow/states.ts'
import type { LastTransition } from '../../../../src/domain/workflow/types.ts'

const told = (transition: string, more: Partial<LastTransition> = {}): LastTransition => ({
  transition,
  actor: 'who-acts',
  from: 'signed',
  to: 'draft',
  at: '2018-03-01T01:00:00.000Z',
  revision: 9,
  ...more,
})
const item = (id: string, workflowState: ItemState, reportRevision = 4) => ({
  id,
  workflowState,
  lastTransition: told('approve', { reportRevision }),
})
const items = [
  item('a', 'approved'),
  item('b', 'approved'),
  item('c', 'draft'),
  item('d', 'dropped'),
  item('e', 'inReview'),
]
const each = { workflowState: 'draft', itemReview: 'each' } as const
const opened = (given: Parameters<typeof itemsToReopen>[0]['report']) =>
  itemsToReopen({ report: given, items })?.items.map(({ id }) => id)

describe('what a transition of a report opens among its parts', () => {
  it('sending back opens the approved parts that it names, or all of them', () => {
    expect(opened({ ...each, sentBack: told('sendBack') })).toEqual(['a', 'b'])
    expect(opened({ ...each, sentBack: told('sendBack', { reopen: 'all' }) })).toEqual(['a', 'b'])
    expect(opened({ ...each, sentBack: told('sendBack', { reopen: ['b', 'd'] }) })).toEqual(['b'])
    expect(opened({ ...each, sentBack: told('sendBack', { reopen: [] }) })).toEqual([])
  })

  it('what was approved since it was sent back stays approved, whenever anybody looks', () => {
    const report = { ...each, sentBack: told('sendBack') }
    const since = [item('a', 'approved', 9), item('b', 'approved', 8)]
    expect(itemsToReopen({ report, items: since })?.items.map(({ id }) => id)).toEqual(['b'])
  })

  it('revising leaves what was approved', () => {
    expect(opened({ ...each, sentBack: null, lastTransition: told('revise') })).toBeUndefined()
  })

  it('a report that is reviewed as a whole from its revision on has no part in review or approved', () => {
    const whole = { workflowState: 'draft', itemReview: 'whole' } as const
    expect(opened({ ...whole, lastTransition: told('revise') })).toEqual(['a', 'b', 'e'])
    expect(opened({ ...whole, lastTransition: told('recall') })).toBeUndefined()
  })

  it('a report that is no draft opens nothing', () => {
    const report = { ...each, workflowState: 'firstReview', sentBack: told('sendBack') } as const
    expect(opened(report)).toBeUndefined()
  })
})
