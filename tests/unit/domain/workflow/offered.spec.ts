import { expect, it } from '@jest/globals'
import { isOffered } from '../../../../src/domain/workflow/offered.ts'
import { REPORT_TRANSITIONS } from '../../../../src/domain/workflow/transitions.ts'

it('the desk carries out six transitions of a report; the table declares twelve', () => {
  const transitions = Object.keys(REPORT_TRANSITIONS)
  expect(transitions).toHaveLength(12)
  expect(transitions.filter(isOffered)).toEqual([
    'submit',
    'recall',
    'pass',
    'sendBack',
    'publish',
    'revise',
  ])
})

it.each(['drop', 'approve', 'toString', ''])('%p cannot be asked for', (transition) => {
  expect(isOffered(transition)).toBe(false)
})
