import type { Localized } from '../localized.ts'
import type { Operation } from './operations.ts'
import type { Policy } from './policy.ts'

/** Collections and globals at which the same is answered. */
export interface Family {
  readonly says: Localized
  readonly slugs: readonly string[]
  /** An operation that is not here is offered by neither interface. */
  readonly operations: Readonly<Partial<Record<Operation, Policy>>>
}
