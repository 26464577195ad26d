import { describe, expect, it } from '@jest/globals'
import { ITEM_STATES, type ItemState } from '../../../../src/domain/workflow/states.ts'
import { ITEM_TRANSITIONS } from '../../../../src/domain/workflow/transitions.ts'
import type { ItemSubject } from '../../../../src/domain/workflow/types.ts'
import { ACTORS, answerOf, lettersOf } from '../fixtures/answersOf.ts'
import { itemSubject } from '../fixtures/subjects.ts'

const STATES = ['draft', 'inReview', 'approved', 'dropped'] as const satisfies readonly ItemState[]

const NEVER = 'P P P P'

/**
 * Who may do what with a part of a report, the report in draft, the part open, every guard content.
 * Columns are STATES. Y may · P is not permitted · S not in this state.
 */
// prettier-ignore
const MATRIX: Readonly<
  Record<ItemSubject['itemReview'], Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  //                      draft inReview approved dropped
  whole: {
    drop: { editor:     '   Y      S        S       S' },
    restore: { editor:  '   S      S        S       Y' },
  },
  each: {
    submit: { editor:   '   Y      S        S       S' },
    approve: { reviewer: '  S      Y        S       S' },
    sendBack: { reviewer: ' S      Y        S       S' },
    recall: { editor:   '   S      Y        S       S' },
    reopen: {
      editor:           '   S      S        Y       S',
      reviewer:         '   S      S        Y       S',
    },
    drop: { editor:     '   Y      S        S       S' },
    restore: { editor:  '   S      S        S       Y' },
  },
}

const casesOf = (itemReview: ItemSubject['itemReview']) =>
  Object.entries(MATRIX[itemReview]).flatMap(([transition, lines]) =>
    Object.keys(ACTORS).map((who) => ({
      itemReview,
      who,
      transition,
      expected: lettersOf(lines[who] ?? NEVER),
    })),
  )
const cases = [...casesOf('whole'), ...casesOf('each')]

const answers = (given: Partial<ItemSubject>, transition: string, who: string) =>
  STATES.map((state) => answerOf(itemSubject({ ...given, state }), transition, ACTORS[who] ?? null))

const shut = (letters: readonly string[]) => letters.map((each) => (each === 'Y' ? 'S' : each))

it('the matrix is whole', () => {
  expect(Object.keys(MATRIX.whole)).toEqual(Object.keys(ITEM_TRANSITIONS.whole))
  expect(Object.keys(MATRIX.each)).toEqual(Object.keys(ITEM_TRANSITIONS.each))
  expect([...STATES]).toEqual(Object.keys(ITEM_STATES))
  expect(cases.every(({ expected }) => expected.length === STATES.length)).toBe(true)
})

describe('an open part of a report in draft', () => {
  it.each(cases)(
    '$itemReview: $transition by $who',
    ({ itemReview, who, transition, expected }) => {
      expect(answers({ itemReview }, transition, who)).toEqual(expected)
    },
  )
})

describe('a part of a report that is under way or published', () => {
  it.each(cases)(
    '$itemReview: $transition by $who',
    ({ itemReview, who, transition, expected }) => {
      const found = answers({ itemReview, reportIsEditable: false }, transition, who)
      expect(found).toEqual(shut(expected))
    },
  )
})

describe('a part that was not reopened when its report was sent back', () => {
  it.each(cases)(
    '$itemReview: $transition by $who',
    ({ itemReview, who, transition, expected }) => {
      const found = answers({ itemReview, isOpen: false }, transition, who)
      expect(found).toEqual(shut(expected))
    },
  )
})

describe('a report that is reviewed as a whole', () => {
  it.each(['submit', 'approve', 'sendBack', 'recall', 'reopen'])(
    'knows no %s of a single part',
    (transition) => {
      expect(answerOf(itemSubject(), transition, ACTORS['editor'] ?? null)).toBe(
        'UNKNOWN_TRANSITION',
      )
    },
  )
})
