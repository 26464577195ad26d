import type { Marks, Run } from './Block.ts'
import type { MarkChange, MarkName, Segment } from './Segment.ts'

const BITS: readonly (readonly [MarkName, number])[] = [
  ['bold', 1],
  ['italic', 2],
  ['strikethrough', 4],
  ['underline', 8],
  ['code', 16],
  ['subscript', 32],
  ['superscript', 64],
]

/** The runs of a stretch of characters, those at its ends cut. */
export const runsWithin = (runs: readonly Run[], from: number, to: number): readonly Run[] => {
  let start = 0
  return runs.flatMap((run) => {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
}

const targetChange = (
  mark: 'link' | 'number',
  before: string | null,
  after: string | null,
): readonly MarkChange[] => {
  if (before === after) return []
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed'
  return [{ mark, change, before, after }]
}

const changesBetween = (before: Marks, after: Marks): readonly MarkChange[] => [
  ...BITS.filter(([, bit]) => (before.format & bit) !== (after.format & bit)).map(
    ([mark, bit]): MarkChange => {
      const change = (after.format & bit) === 0 ? 'removed' : 'added'
      return { mark, change, before: null, after: null }
    },
  ),
  ...targetChange('link', before.link, after.link),
  ...targetChange('number', before.number, after.number),
]

const isAlike = (one: Segment, other: Segment): boolean =>
  JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' })

/** Of characters that stayed, which carry something else now. */
export const markedSegments = (
  before: readonly Run[],
  after: readonly Run[],
): readonly Segment[] => {
  const segments: Extract<Segment, { text: string }>[] = []
  const push = (text: string, marks: readonly MarkChange[]): void => {
    const next =
      marks.length > 0
        ? ({ kind: 'marks', text, marks } as const)
        : ({ kind: 'same', text } as const)
    const last = segments.at(-1)
    if (last && isAlike(last, next)) segments.splice(-1, 1, { ...last, text: last.text + text })
    else segments.push(next)
  }
  let start = 0
  for (const run of before) {
    for (const now of runsWithin(after, start, start + run.text.length)) {
      push(now.text, changesBetween(run, now))
    }
    start += run.text.length
  }
  return segments
}
