import type { Finding } from '../checks/Finding.ts'
import type { Role } from '../roles.ts'
import type { Chain, Stage } from './stages.ts'
import type { ItemState, PublicState, ReportState } from './states.ts'

/** 公开审查的结论: the first two pass, the last two travel with sendBack. */
export const OUTCOMES = ['disclose', 'discloseInPart', 'withhold', 'referToAuthority'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** 送审方式: the report as a whole, or each of its parts by itself before. */
export type ItemReview = 'whole' | 'each'

/** What a person asks for. Days are `yyyy-mm-dd`, moments ISO 8601. */
export interface TransitionRequest {
  readonly transition: string
  readonly revision?: number | undefined
  readonly contentHash?: string | undefined
  readonly reason?: string | undefined
  readonly reopen?: 'all' | readonly string[] | undefined
  readonly changeNote?: string | undefined
  readonly publishAt?: string | undefined
  readonly proofread?: boolean | undefined
  readonly outcome?: Outcome | undefined
  readonly remark?: string | undefined
  readonly explanation?: string | undefined
  readonly signedBy?: string | undefined
  readonly signedOn?: string | undefined
  readonly attachment?: string | undefined
}

/** Who asks: a person with the roles she holds for this document's organization, or the system itself. */
export interface Actor {
  readonly id: string
  readonly roles: readonly Role[]
  /** For whom she acts as a deputy; the roles are then that one's. */
  readonly standsFor?: string | undefined
  readonly isSystem?: boolean
}

/** A signature on paper: who signed on which day, the scanned page, and who recorded it. */
export interface PaperSignature {
  readonly attachment: string
  readonly signedBy: string
  readonly signedOn: string
  readonly recordedBy: string
  /** For whom it was recorded, where a deputy did. */
  readonly recordedFor?: string
  readonly recordedAt: string
}

/** The record of one stage that was passed. */
export interface Pass {
  readonly stage: Stage
  readonly person: string
  /** For whom she passed it as a deputy. */
  readonly standsFor?: string
  readonly at: string
  readonly contentHash: string | null
  readonly proofread: boolean
  readonly outcome?: Outcome
  readonly remark?: string
  /** What was signed on paper; `person` is then who confirmed it. */
  readonly paper?: PaperSignature
}

/** The last transition, kept in the document's own row. `revision` is the one that it made. */
export interface LastTransition {
  readonly transition: string
  readonly actor: string
  /** For whom the actor stood, where she was a deputy. */
  readonly standsFor?: string
  readonly from: string
  readonly to: string
  readonly at: string
  readonly revision: number
  readonly reason?: string
  /** What sendBack reopens; absent: all. */
  readonly reopen?: 'all' | readonly string[]
  /** What clearance concluded, where it was sent back from there. */
  readonly outcome?: Outcome
  /** The revision that the report had when a part of it was approved. */
  readonly reportRevision?: number
}

/** Everything about a report that its workflow is judged by. */
export interface ReportSubject {
  readonly kind: 'report'
  readonly state: ReportState
  readonly publicState: PublicState
  readonly revision: number
  /** Hash of the working copy as it is now. */
  readonly contentHash: string
  /** Hash that was pinned at submission; null before it. */
  readonly pinnedHash: string | null
  readonly chain: Chain
  readonly itemReview: ItemReview
  /** The organization's way of review now, which revising copies. */
  readonly nextItemReview: ItemReview
  /** The revision of every part as it is now, by id. */
  readonly partRevisions: Readonly<Record<string, number>>
  readonly newestEdition: number
  /** What was last given as the change note of the edition that this is to become. */
  readonly changeNote: string | null
  /** What the draft leaves open: everything, or these items. */
  readonly openItems: 'all' | readonly string[]
  /** The items created in this draft, open whatever `openItems` names. */
  readonly newItems: readonly string[]
  readonly submittedBy: string | null
  /** For whom it was submitted, where a deputy did. */
  readonly submittedFor: string | null
  /** Who contributed to the report or any of its items, dropped ones too, since the last edition. */
  readonly contributors: readonly string[]
  /** What was passed since the last submission. */
  readonly passes: readonly Pass[]
  readonly minimumPersons: number
  readonly missingParts: readonly string[]
  /** The chapters that would be published without a word. */
  readonly emptyChapters: readonly string[]
  /** The parts that are neither approved nor dropped, where each is reviewed by itself. */
  readonly unapprovedItems: readonly string[]
  /** The parts in whose text a bound number refers to a figure or a cell that is gone. */
  readonly missingNumbers: readonly string[]
  /** What the checks found that is neither mended nor explained; looked for while the report is written. */
  readonly blockingFindings: readonly Pick<Finding, 'key' | 'severity'>[]
  /** A signature on paper, where one was recorded for this submission. */
  readonly paperSignature: PaperSignature | null
  readonly now: string
}

/** Everything about a part of a report that its workflow is judged by. */
export interface ItemSubject {
  readonly kind: 'item'
  readonly state: ItemState
  readonly revision: number
  readonly itemReview: ItemReview
  readonly reportIsEditable: boolean
  readonly isOpen: boolean
  readonly submittedBy: string | null
  readonly submittedFor: string | null
  /** The revision of its report now. */
  readonly reportRevision: number
  /** Who contributed content to this item since the last edition. */
  readonly contributors: readonly string[]
  readonly now: string
}

export type Subject = ReportSubject | ItemSubject
