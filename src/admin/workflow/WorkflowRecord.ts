import type { Chain, Stage } from '../../domain/workflow/stages.ts'
import type { Outcome } from '../../domain/workflow/types.ts'
import type { SheetPaper, SheetRound } from '../../operations/sheets/Sheet.ts'

/** One stage that was passed, with the person's name. */
export interface NamedPass {
  readonly stage: Stage
  readonly person: string
  readonly at: string
  readonly proofread: boolean
  readonly outcome?: Outcome | undefined
  readonly remark?: string | undefined
  /** What was signed on paper; `person` confirmed it. */
  readonly paper?: Readonly<Record<'signedBy' | 'signedOn' | 'recordedBy', string>> | undefined
}

/** The last transition, with the person's name. */
export interface NamedTransition {
  readonly transition: string
  readonly person: string
  readonly at: string
  readonly reason?: string | undefined
  readonly outcome?: Outcome | undefined
}

/** A part of the report that sending back may name. */
export interface NamedPart {
  readonly id: string
  readonly label: string
  readonly level: number
}

/** An open comment that is to be resolved before the report is passed. */
export interface BlockingComment {
  readonly id: string
  /** What it is about. */
  readonly label: string
  readonly text: string
  readonly author: string
}

/** What the panel knows of a report beside what may be done with it now. */
export interface WorkflowRecord {
  readonly id: string
  readonly title: string
  readonly chain: Chain
  readonly passes: readonly NamedPass[]
  /** For whom the report waits now, by name. */
  readonly mayActNow: readonly string[]
  /** A signature on paper that nobody has confirmed yet. */
  readonly paper: SheetPaper | null
  /** Every submission so far, the present one last. */
  readonly rounds: readonly SheetRound[]
  readonly last: NamedTransition | null
  /** What the report was sent back for, until it is submitted again. */
  readonly sentBack: NamedTransition | null
  /** The change note as it was last given. */
  readonly changeNote: string
  readonly parts: readonly NamedPart[]
  readonly blocking: readonly BlockingComment[]
}
