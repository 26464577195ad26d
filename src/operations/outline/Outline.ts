import type { TopicId } from '../../domain/formats/topics.ts'
import type { ItemCollection } from '../../domain/slugs.ts'
import type { ItemState } from '../../domain/workflow/states.ts'

/** A person by id and name. */
export interface NamedPerson {
  readonly id: string
  readonly name: string
}

/** What the person who asks may do with a part where it is listed; the server judges again when she does. */
export interface PartMay {
  /** Give it to somebody. */
  readonly assign: boolean
  readonly move: boolean
  readonly drop: boolean
  readonly restore: boolean
}

/** One part of a report as its page tells of it. */
export interface OutlinePart {
  readonly collection: ItemCollection
  readonly id: string
  readonly revision: number
  readonly state: ItemState
  /** Something is said in it, below it, or in a table of its topics; null for what is no chapter. */
  readonly isTold: boolean | null
  /** Required topics that it covers and of which the report says nothing. */
  readonly lacks: readonly TopicId[]
  /** What the checks find in it that is neither mended nor explained. */
  readonly findings: number
  /** Comments on it that nobody resolved. */
  readonly comments: number
  readonly assignee: NamedPerson | null
  readonly may: PartMay
}

/** What a report's page tells of its parts, beside their names and places. */
export interface OutlineFacts {
  readonly parts: Readonly<Record<string, OutlinePart>>
  /** Required topics that no chapter covers. */
  readonly uncovered: readonly TopicId[]
  /** Whether the person who asks may add parts. */
  readonly mayAdd: boolean
  /** Whom a chapter may be given to. */
  readonly editors: readonly NamedPerson[]
}
