import type { Chain, Stage } from '../../domain/workflow/stages.ts'
import type { Outcome } from '../../domain/workflow/types.ts'

/** The sheets that the record of the stages fills in. */
export const SHEETS = ['sign-off', 'clearance'] as const
export type SheetName = (typeof SHEETS)[number]

/** Whether a text names a sheet. */
export const isSheetName = (value: unknown): value is SheetName =>
  typeof value === 'string' && SHEETS.some((each) => each === value)

/** A stage that was passed, by names. */
export interface SheetPass {
  readonly stage: Stage
  readonly person: string
  readonly at: string
  readonly proofread: boolean
  readonly outcome: Outcome | null
  readonly remark: string | null
  readonly paper: SheetPaper | null
}

/** A signature on paper; `recordedBy` entered it. */
export interface SheetPaper {
  readonly signedBy: string
  readonly signedOn: string
  readonly recordedBy: string
}

/** One submission with what came of it. */
export interface SheetRound {
  readonly number: number
  readonly edition: number
  readonly submittedBy: string
  readonly submittedAt: string
  readonly drafters: readonly string[]
  readonly changeNote: string | null
  readonly contentHash: string | null
  readonly chain: Chain
  readonly passes: readonly SheetPass[]
  readonly paper: SheetPaper | null
  readonly end: {
    readonly transition: 'sendBack' | 'recall' | 'publish'
    readonly from: string
    readonly person: string
    readonly at: string
    readonly reason: string | null
    readonly outcome: Outcome | null
  } | null
}

/** What a report holds, as a clearance officer looks at it. */
export interface SheetContent {
  readonly chapters: readonly string[]
  readonly keyInitiatives: number
  readonly proposalResponses: number
  readonly statisticalTables: readonly string[]
  readonly attachments: readonly string[]
  /** Documents that are cited by title or number. */
  readonly references: readonly string[]
}

/** A part that was approved by itself before the report was submitted. */
export interface SheetApproval {
  readonly label: string
  readonly person: string
  readonly at: string
}

/** What both sheets are filled in from. */
export interface Sheet {
  readonly report: {
    readonly id: string
    readonly title: string
    readonly organization: string
    readonly year: number
    readonly period: { readonly from: string; readonly to: string }
    readonly indexNumber: string | null
    readonly officialUrl: string | null
  }
  /** The submission that the sheet is of; null for one that is still to come. */
  readonly round: SheetRound | null
  /** Every submission so far. */
  readonly rounds: readonly SheetRound[]
  /** Of a submission still to come: its number, edition, chain and who wrote so far. */
  readonly next: Pick<SheetRound, 'chain' | 'drafters' | 'edition' | 'number'>
  /** Where each part is reviewed by itself: who approved which. */
  readonly approvals: readonly SheetApproval[]
  readonly content: SheetContent
}
