import { describe, expect, it } from '@jest/globals'
import { languageOf, type Localized } from '../../../src/domain/localized.ts'
import { ERRORS, formatMessage } from '../../../src/domain/messages.ts'
import { GUARD_MESSAGES } from '../../../src/domain/workflow/guardMessages.ts'
import {
  DISCLOSURES,
  ITEM_REVIEWS,
  PROPOSAL_KINDS,
  REPORT_SCOPES,
  SATISFACTIONS,
} from '../../../src/domain/reportOptions.ts'
import { ORGANIZATION_KINDS } from '../../../src/domain/organizationKinds.ts'
import { ROLE_LABELS, ROLES, SCOPE_LABELS, SCOPES } from '../../../src/domain/roles.ts'
import { TOPICS } from '../../../src/domain/formats/topics.ts'
import { DECISION_CODES } from '../../../src/domain/workflow/decide.ts'
import { ITEM_GUARDS, REPORT_GUARDS } from '../../../src/domain/workflow/guards.ts'
import { OUTCOME_ROWS } from '../../../src/domain/workflow/outcomes.ts'
import { STAGES } from '../../../src/domain/workflow/stages.ts'
import { ITEM_STATES, PUBLIC_STATES, REPORT_STATES } from '../../../src/domain/workflow/states.ts'
import { ITEM_TRANSITIONS, REPORT_TRANSITIONS } from '../../../src/domain/workflow/transitions.ts'

type Named = readonly (readonly [name: string, text: Localized])[]

const labelled = (table: Readonly<Record<string, { readonly label: Localized }>>): Named =>
  Object.entries(table).map(([name, { label }]) => [name, label] as const)
const options = (list: readonly { readonly value: string; readonly label: Localized }[]): Named =>
  list.map(({ value, label }) => [value, label] as const)

const SENTENCES: Named = [
  ...Object.entries(ERRORS).map(([code, { message }]) => [code, message] as const),
  ...Object.entries(GUARD_MESSAGES),
]

const LABELS: Named = [
  ...Object.entries(ROLE_LABELS),
  ...Object.entries(SCOPE_LABELS),
  ...labelled(STAGES),
  ...labelled(REPORT_STATES),
  ...labelled(ITEM_STATES),
  ...Object.entries(PUBLIC_STATES),
  ...labelled(REPORT_TRANSITIONS),
  ...labelled(ITEM_TRANSITIONS.whole),
  ...labelled(ITEM_TRANSITIONS.each),
  ...labelled(TOPICS),
  ...labelled(OUTCOME_ROWS),
  ...[REPORT_SCOPES, ITEM_REVIEWS, PROPOSAL_KINDS, DISCLOSURES, SATISFACTIONS].flatMap(options),
  ...options(ORGANIZATION_KINDS),
]

const HAN = /\p{Script=Han}/u
const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).toSorted()

describe('every sentence and every label', () => {
  it.each([...SENTENCES, ...LABELS])(
    '%s is said in Chinese and in English',
    (_name, { zh, en }) => {
      expect(zh).toMatch(HAN)
      expect(en).toMatch(/[a-z]/)
      expect(en).not.toMatch(HAN)
    },
  )

  it.each([...SENTENCES])('%s fills the same places in both', (_name, { zh, en }) => {
    expect(placeholders(zh)).toEqual(placeholders(en))
  })

  it.each([...SENTENCES])('%s ends as a sentence does', (_name, { zh, en }) => {
    expect(zh).toMatch(/。$/)
    expect(en).toMatch(/\.$/)
  })
})

describe('nothing is refused without a sentence', () => {
  it('every code of the judge is a code of the table, with the status of the design', () => {
    const statuses = DECISION_CODES.map((code) => [code, ERRORS[code].status])
    expect(statuses).toEqual([
      ['UNKNOWN_TRANSITION', 400],
      ['REVISION_REQUIRED', 428],
      ['NOT_PERMITTED', 403],
      ['STALE', 409],
      ['WRONG_STATE', 409],
      ['GUARD_FAILED', 422],
    ])
  })

  it('every guard has one, and there is none for a guard that does not exist', () => {
    const guards = new Set([...Object.keys(REPORT_GUARDS), ...Object.keys(ITEM_GUARDS)])
    expect(Object.keys(GUARD_MESSAGES).toSorted()).toEqual([...guards].toSorted())
  })

  it('every guard of the tables stands in one of the transitions', () => {
    const rows = [REPORT_TRANSITIONS, ITEM_TRANSITIONS.whole, ITEM_TRANSITIONS.each]
    const used = rows.flatMap((table) => Object.values(table).flatMap(({ guards }) => [...guards]))
    expect(
      Object.keys(GUARD_MESSAGES).filter((guard) => !used.some((each) => each === guard)),
    ).toEqual([])
  })

  it('the status of every code is one of the contract', () => {
    const statuses = new Set(Object.values(ERRORS).map(({ status }) => status))
    expect([...statuses].toSorted()).toEqual([
      400, 401, 403, 404, 409, 413, 422, 428, 500, 503, 507,
    ])
  })

  it('every role and every scope has a label', () => {
    expect(Object.keys(ROLE_LABELS)).toEqual([...ROLES])
    expect(Object.keys(SCOPE_LABELS)).toEqual([...SCOPES])
  })

  it('every stage is a state of a report, under the same label', () => {
    const states: Readonly<Record<string, { label: Localized; isStage: boolean }>> = REPORT_STATES
    expect(Object.entries(STAGES).map(([stage, { label }]) => [stage, label])).toEqual(
      Object.entries(states)
        .filter(([, { isStage }]) => isStage)
        .map(([state, { label }]) => [state, label]),
    )
  })
})

describe('a sentence with values', () => {
  it('is filled everywhere, numbers too', () => {
    expect(formatMessage('{a}、{b}、{a}', { a: '甲', b: 2 })).toBe('甲、2、甲')
  })

  it('shows a place for which there is no value', () => {
    expect(formatMessage('{who}于{when}', { who: '甲' })).toBe('甲于{when}')
  })

  it('takes a value as text: what looks like a place in it is not filled', () => {
    expect(formatMessage('{a}', { a: '{b} $&', b: 'x' })).toBe('{b} $&')
  })

  it('takes an empty value and a zero for what they are', () => {
    expect(formatMessage('[{a}][{b}]', { a: '', b: 0 })).toBe('[][0]')
  })

  it('does not know what every object has', () => {
    expect(formatMessage('{toString}', {})).toBe('{toString}')
  })
})

describe('the language to answer in', () => {
  it.each([
    ['en', 'en'],
    ['EN-GB', 'en'],
    ['zh', 'zh'],
    ['zh-TW', 'zh'],
    ['fr', 'zh'],
    ['', 'zh'],
    [undefined, 'zh'],
  ])('%p: %s', (asked, answered) => {
    expect(languageOf(asked)).toBe(answered)
  })
})
