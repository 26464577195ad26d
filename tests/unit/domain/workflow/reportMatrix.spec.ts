import { describe, expect, it } from '@jest/globals'
import { DEFAULT_CHAIN, type Chain } from '../../../../src/domain/workflow/stages.ts'
import { REPORT_STATES, type ReportState } from '../../../../src/domain/workflow/states.ts'
import { REPORT_TRANSITIONS } from '../../../../src/domain/workflow/transitions.ts'
import { ACTORS, answerOf, lettersOf } from '../fixtures/answersOf.ts'
import { reportSubject } from '../fixtures/subjects.ts'

const STATES = [
  'draft',
  'firstReview',
  'secondReview',
  'clearance',
  'signature',
  'signed',
  'scheduled',
  'publicationFailed',
  'published',
] as const satisfies readonly ReportState[]

const NEVER = 'P P P P P P P P P'

/**
 * Who may do what in which state, every guard content: written by hand, so that a change of a rule is
 * said twice. Columns are STATES. Y may · P is not permitted · S not in this state. Who is not listed
 * under a transition may never do it.
 */
// prettier-ignore
const MATRIX: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  //                              draft 1st 2nd clear sign signed sched failed published
  submit: { editor:           '    Y     S   S   S     S     S     S     S     S' },
  recall: { editor:           '    S     Y   S   S     S     S     S     S     S' },
  pass: {
    reviewer:                 '    S     Y   Y   P     P     S     S     S     S',
    clearanceOfficer:         '    S     P   P   Y     P     S     S     S     S',
    signatory:                '    S     P   P   P     Y     S     S     S     S',
  },
  sendBack: {
    reviewer:                 '    S     Y   Y   P     P     P     P     P     S',
    clearanceOfficer:         '    S     P   P   Y     P     P     P     P     S',
    signatory:                '    S     P   P   P     Y     P     P     P     S',
    publisher:                '    S     P   P   P     P     Y     Y     Y     S',
  },
  recordSignature: { publisher: '  S     S   S   S     Y     S     S     S     S' },
  confirmSignature: {
    publisher:                '    S     S   S   S     Y     S     S     S     S',
    signatory:                '    S     S   S   S     Y     S     S     S     S',
  },
  publish: {
    publisher:                '    S     S   S   S     S     Y     Y     Y     S',
    'the system':             '    S     S   S   S     S     P     Y     P     S',
  },
  schedule: { publisher:      '    S     S   S   S     S     Y     S     S     S' },
  unschedule: { publisher:    '    S     S   S   S     S     S     Y     S     S' },
  fail: { 'the system':       '    S     S   S   S     S     S     Y     S     S' },
  revise: { editor:           '    S     S   S   S     S     S     S     S     Y' },
  takeDown: {
    publisher:                '    Y     Y   Y   Y     Y     Y     Y     Y     Y',
    signatory:                '    Y     Y   Y   Y     Y     Y     Y     Y     Y',
  },
}

const FULL: Chain = ['firstReview', 'secondReview', 'clearance', 'signature']

const cases = Object.keys(MATRIX).flatMap((transition) =>
  Object.keys(ACTORS).map((who) => ({
    who,
    transition,
    expected: lettersOf(MATRIX[transition]?.[who] ?? NEVER),
  })),
)

describe('the matrix is whole', () => {
  it('every transition, every state', () => {
    expect(Object.keys(MATRIX)).toEqual(Object.keys(REPORT_TRANSITIONS))
    expect([...STATES]).toEqual(Object.keys(REPORT_STATES))
    expect(cases.every(({ expected }) => expected.length === STATES.length)).toBe(true)
  })

  it('no line for somebody who does not exist', () => {
    const listed = Object.values(MATRIX).flatMap((lines) => Object.keys(lines))
    expect(listed.filter((who) => !(who in ACTORS))).toEqual([])
  })
})

describe('a report with both reviews', () => {
  it.each(cases)('$transition by $who', ({ who, transition, expected }) => {
    const actor = ACTORS[who] ?? null
    const found = STATES.map((state) =>
      answerOf(reportSubject({ state, chain: FULL }), transition, actor),
    )
    expect(found).toEqual(expected)
  })
})

describe('a report with the default chain, which has no second review', () => {
  const reached = STATES.filter((state) => state !== 'secondReview')

  it.each(cases)('$transition by $who', ({ who, transition, expected }) => {
    const actor = ACTORS[who] ?? null
    const found = reached.map((state) =>
      answerOf(reportSubject({ state, chain: DEFAULT_CHAIN }), transition, actor),
    )
    expect(found).toEqual(expected.filter((_letter, place) => STATES[place] !== 'secondReview'))
  })
})

describe('a report of which the public can read nothing', () => {
  const lines = {
    editor: NEVER,
    publisher: 'S S S S S S S S S',
    signatory: 'S S S S S S S S S',
    nobody: NEVER,
  }
  it.each(['never', 'takenDown'] as const)('cannot be taken down: %s', (publicState) => {
    for (const [who, line] of Object.entries(lines)) {
      const actor = ACTORS[who] ?? null
      const found = STATES.map((state) =>
        answerOf(reportSubject({ state, publicState }), 'takeDown', actor),
      )
      expect({ who, found }).toEqual({ who, found: lettersOf(line) })
    }
  })
})
