import type { Localized } from '../localized.ts'
import type { CheckId } from './checks.ts'

/** The groups of the 2021 notice, in its own words. */
export const FINDING_GROUPS = {
  late: { zh: '不按时发布', en: 'Late' },
  inaccurate: { zh: '不准确', en: 'Inaccurate' },
  incomplete: { zh: '不全面', en: 'Incomplete' },
  repetitive: { zh: '内容雷同', en: 'Repetitive' },
  perfunctory: { zh: '敷衍塞责', en: 'Perfunctory' },
} as const satisfies Record<string, Localized>
export type FindingGroup = keyof typeof FINDING_GROUPS

/** An error blocks submission; a warning needs an explanation that is kept with the report. */
export type Severity = 'error' | 'warning'

/** Where a finding stands; what does not apply is absent. */
export interface Place {
  readonly line?: number
  readonly section?: string
  readonly table?: string
  readonly row?: string
  readonly column?: string
}

/** What a rule found, before it has its key and its sentences. */
export interface Observation {
  readonly check: CheckId
  readonly where: Place
  readonly found: string
  readonly expected: string
  /** What is expected, where it is said in words and not by a value. */
  readonly expectedInEnglish?: string
}

/** One thing in a report that is not as it should be. */
export interface Finding extends Omit<Observation, 'expectedInEnglish'> {
  /** The same for the same fault in the same text, so that an explanation stays with it. */
  readonly key: string
  readonly group: FindingGroup
  readonly severity: Severity
  readonly basis: string
  readonly message: Localized
  readonly mend: Localized
}
