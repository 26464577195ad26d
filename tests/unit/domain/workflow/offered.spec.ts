import { expect, it } from '@jest/globals'
import { isOffered } from '../../../../src/domain/workflow/offered.ts'
import {
  ITEM_TRANSITIONS,
  REPORT_TRANSITIONS,
} from '../../../../src/domain/workflow/transitions.ts'

const offeredOf = (kind: 'item' | 'report', transitions: Readonly<Record<string, unknown>>) =>
  Object.keys(transitions).filter((transition) => isOffered({ kind, transition }))

it('the desk carries out all twelve transitions of a report', () => {
  expect(Object.keys(REPORT_TRANSITIONS)).toHaveLength(12)
  expect(offeredOf('report', REPORT_TRANSITIONS)).toEqual([
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

it('a part of a report is dropped and restored, by either way of review', () => {
  expect(offeredOf('item', ITEM_TRANSITIONS.whole)).toEqual(['drop', 'restore'])
  expect(offeredOf('item', ITEM_TRANSITIONS.each)).toEqual(['drop', 'restore'])
})

it.each(['drop', 'approve', 'toString', ''])('%p cannot be asked of a report', (transition) => {
  expect(isOffered({ kind: 'report', transition })).toBe(false)
})

it.each(['submit', 'publish', 'toString', ''])('%p cannot be asked of a part', (transition) => {
  expect(isOffered({ kind: 'item', transition })).toBe(false)
})
