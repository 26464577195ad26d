import type { AlertKind } from '../../domain/alerts/kinds.ts'
import type { TwoPersonAct } from '../../domain/twoPersons/acts.ts'

/** Of what one person is told. */
export interface NewAlert {
  readonly person: string
  /** As whose deputy she is told of it. */
  readonly standsFor?: string | undefined
  readonly kind: AlertKind
  /** The collection of the document that it is about, and its id. */
  readonly subject: string
  readonly document: string
  readonly organization: string | null
  /** Who did what it tells; null where the calendar did. */
  readonly actor: string | null
  /** For whom she stood, where she did it as a deputy. */
  readonly actorFor?: string | null | undefined
  readonly state?: string
  readonly act?: TwoPersonAct
  readonly day?: string
  /** The last of several days of which `day` is the first. */
  readonly until?: string
  readonly year?: number
}

/** Something that people are told of once. */
export interface AlertSource {
  /** One for each: `slug:id:revision` for transitions, like the key of the audit event. */
  readonly key: string
  readonly at: string
  readonly alerts: readonly NewAlert[]
}
