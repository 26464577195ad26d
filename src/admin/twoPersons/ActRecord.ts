import type { PurgeExtent, TwoPersonAct } from '../../domain/twoPersons/acts.ts'

/** What waits for a second person, with the name of the first. */
export interface Waiting {
  readonly id: string
  readonly person: string
  readonly isOwn: boolean
  readonly at: string
  readonly until: string
  readonly reason: string
  readonly explanation: string | null
  readonly extent: PurgeExtent | null
}

/** One act that two people do to one document, as the person who looks at it may do it now. */
export interface ActRecord {
  readonly act: TwoPersonAct
  readonly collection: string
  readonly id: string
  /** Why it cannot be done now; null where it can. */
  readonly refusal: string | null
  readonly waiting: Waiting | null
  /** Whether former versions can be purged alone: where there are any. */
  readonly hasVersions: boolean
}
