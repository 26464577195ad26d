import type { Outcome } from '../domain/workflow/types.ts'
import type { SheetRound } from '../operations/sheets/Sheet.ts'

/** What clearance concluded once: it passed the report, or it sent it back. */
export interface Clearance {
  readonly round: number
  readonly edition: number
  readonly outcome: Outcome | null
  readonly person: string
  readonly at: string
  /** The remark of a pass, the reason of sending back. */
  readonly remark: string | null
  readonly proofread: boolean
}

/** What clearance concluded in a submission; null where it did not come to it. */
export const clearanceOf = ({ number, edition, passes, end }: SheetRound): Clearance | null => {
  const pass = passes.find(({ stage }) => stage === 'clearance')
  if (pass) {
    const { outcome, person, at, remark, proofread } = pass
    return { round: number, edition, outcome, person, at, remark, proofread }
  }
  if (end?.transition !== 'sendBack' || end.from !== 'clearance') return null
  const { outcome, person, at, reason } = end
  return { round: number, edition, outcome, person, at, remark: reason, proofread: false }
}

/** All of them, oldest first. */
export const clearancesOf = (rounds: readonly SheetRound[]): readonly Clearance[] =>
  rounds.flatMap((round) => clearanceOf(round) ?? [])
