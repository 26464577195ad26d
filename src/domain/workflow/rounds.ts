import type { LastTransition, PaperSignature, Pass } from './types.ts'

/** The row of a report as a version keeps it: what of it tells how the report went on. */
export interface KeptRow {
  readonly revision: number
  readonly lastTransition?: LastTransition | null
  readonly stages?: readonly string[] | null
  readonly passes?: readonly Pass[] | null
  readonly paperSignature?: PaperSignature | null
  readonly submittedContributors?: readonly string[] | null
  readonly changeNote?: string | null
  readonly contentHash?: string | null
}

/** 一次送审: from a submission to what ended it. */
export interface Round {
  /** From 1. */
  readonly number: number
  /** The edition that it is to become, or became. */
  readonly edition: number
  /** The row that the submission wrote. */
  readonly submission: KeptRow & { readonly lastTransition: LastTransition }
  readonly passes: readonly Pass[]
  /** A signature on paper that was recorded, whether confirmed or not. */
  readonly paper: PaperSignature | null
  /** Sent back, recalled or published; null while it goes on. */
  readonly end: LastTransition | null
}

const ENDS: readonly string[] = ['sendBack', 'recall', 'publish']

/**
 * The rounds of review that a report went through, oldest first, from the versions of its row in the order
 * of their revisions. The row itself keeps the passes of the present round alone; a version is told by the
 * transition that wrote it.
 */
export const roundsOf = (rows: readonly KeptRow[]): readonly Round[] => {
  const rounds: Round[] = []
  for (const row of rows) {
    const { lastTransition } = row
    if (!lastTransition || lastTransition.revision !== row.revision) continue
    const { transition } = lastTransition
    if (transition === 'submit') {
      const published = rounds.filter(({ end }) => end?.transition === 'publish').length
      const submission = { ...row, lastTransition }
      rounds.push({
        number: rounds.length + 1,
        edition: published + 1,
        submission,
        passes: [],
        paper: null,
        end: null,
      })
      continue
    }
    const last = rounds.pop()
    if (!last) continue
    // What ends a round empties the row: what was passed until then stands in the rows before.
    const isOver = ENDS.includes(transition) && last.end === null
    rounds.push(
      last.end || (isOver && transition !== 'publish')
        ? { ...last, end: last.end ?? lastTransition }
        : {
            ...last,
            passes: row.passes ?? [],
            paper: row.paperSignature ?? null,
            end: isOver ? lastTransition : null,
          },
    )
  }
  return rounds
}
