import { alignTexts } from '../compare/alignTexts.ts'
import type { Worded } from '../compare/worded.ts'
import type { Three } from './Merged.ts'

type Span = readonly [from: number, to: number]

/** Blocks of the three states that belong together; none of the base where something was put in. */
export type BlockGroup = Three<Span>

interface Match {
  readonly before: Span
  readonly after: Span
}

/** The base in pieces that neither of the two has joined or parted with others. */
const piecesOf = (length: number, matches: readonly Match[]): readonly Span[] => {
  const isJoined = (at: number) => matches.some(({ before: [from, to] }) => from < at && at < to)
  const starts = Array.from({ length }, (_, at) => at).filter((at) => !isJoined(at))
  return starts.map((from, place) => [from, starts[place + 1] ?? length])
}

/** Where in a state stand what belongs to each piece and what was put in before it, in order to the end. */
const spansOf = (
  pieces: readonly Span[],
  { kept, length }: { readonly kept: readonly Match[]; readonly length: number },
) => {
  let at = 0
  const startAfter = (to: number) => kept.find(({ before }) => before[0] >= to)?.after[0] ?? length
  const spans = pieces.map(([from, to]): { readonly before: Span; readonly own: Span } => {
    const matches = kept.filter(({ before }) => before[0] >= from && before[1] <= to)
    const [first, last] = [matches[0], matches.at(-1)]
    // Where a piece is gone, what stands in its place is what became of it.
    const [start, end] = first && last ? [first.after[0], last.after[1]] : [at, startAfter(to)]
    const before: Span = [at, start]
    at = Math.max(at, end)
    return { before, own: [start, at] }
  })
  const rest: Span = [at, length]
  return { spans, rest }
}

/** Sets the blocks of two changed states beside those of the base that they came from, in their order. */
export const groupBlocks = ({
  base,
  mine,
  theirs,
}: Three<readonly Worded[]>): readonly BlockGroup[] => {
  const kept = { mine: alignTexts(base, mine).kept, theirs: alignTexts(base, theirs).kept }
  const pieces = piecesOf(base.length, [...kept.mine, ...kept.theirs])
  const hers = spansOf(pieces, { kept: kept.mine, length: mine.length })
  const others = spansOf(pieces, { kept: kept.theirs, length: theirs.length })
  const groups = pieces.flatMap((piece, at): readonly BlockGroup[] => {
    const [own, other] = [hers.spans[at], others.spans[at]]
    if (!own || !other) return []
    const gap: Span = [piece[0], piece[0]]
    return [
      { base: gap, mine: own.before, theirs: other.before },
      { base: piece, mine: own.own, theirs: other.own },
    ]
  })
  return [...groups, { base: [base.length, base.length], mine: hers.rest, theirs: others.rest }]
}
