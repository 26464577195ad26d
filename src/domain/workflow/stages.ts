import type { Localized } from '../localized.ts'
import type { Permission } from '../permissions.ts'

interface StageRow {
  readonly label: Localized
  readonly permission: Permission
}

/** The known stages of review, with the permission that passes each. */
export const STAGES = {
  firstReview: { label: { zh: '初审', en: 'First review' }, permission: 'report.passFirstReview' },
  secondReview: {
    label: { zh: '复审', en: 'Second review' },
    permission: 'report.passSecondReview',
  },
  clearance: {
    label: { zh: '公开审查（含保密审查）', en: 'Clearance' },
    permission: 'report.passClearance',
  },
  signature: { label: { zh: '签发', en: 'Signature' }, permission: 'report.passSignature' },
} as const satisfies Record<string, StageRow>

export type Stage = keyof typeof STAGES
/** An organization's ordered chain of stages. */
export type Chain = readonly Stage[]

/** The chain of an organization that has not set its own. */
export const DEFAULT_CHAIN = ['firstReview', 'clearance', 'signature'] as const satisfies Chain

export const isStage = (value: unknown): value is Stage =>
  typeof value === 'string' && Object.hasOwn(STAGES, value)

export type ChainProblem =
  'empty' | 'unknownStage' | 'repeated' | 'noClearance' | 'lastNotSignature'

/** What is wrong with a chain: it needs known stages, each once, clearance among them and signature last. */
export const chainProblems = (value: unknown): readonly ChainProblem[] => {
  if (!Array.isArray(value) || value.length === 0) return ['empty']
  const problems: readonly [ChainProblem, boolean][] = [
    ['unknownStage', !value.every(isStage)],
    ['repeated', new Set(value).size !== value.length],
    ['noClearance', !value.includes('clearance')],
    ['lastNotSignature', value.at(-1) !== 'signature'],
  ]
  return problems.flatMap(([problem, holds]) => (holds ? [problem] : []))
}

/** Whether a value is a chain that an organization may use. */
export const isChain = (value: unknown): value is Chain => chainProblems(value).length === 0
