import type { Localized } from '../../localized.ts'
import type { Basis } from './bases.ts'
import type { FindingGroup, Severity } from '../Finding.ts'

/** A rule as it is shown: group, weight, ground, and both sentences. `{found}` and `{expected}` are filled in. */
export interface CheckRow {
  readonly group: FindingGroup
  readonly severity: Severity
  /** An error that may stay where the reason is given in writing. */
  readonly isOverridable?: true
  readonly basis: Basis
  readonly message: Localized
  readonly mend: Localized
}
