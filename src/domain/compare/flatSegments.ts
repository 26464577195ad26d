import type { BlockChange } from './BlockChange.ts'
import type { Segment, TextSegment } from './Segment.ts'

const flat = (segment: Segment): readonly TextSegment[] => {
  if (segment.kind === 'marks') return [{ kind: 'same', text: segment.text }]
  if (segment.kind !== 'number') return [segment]
  return [
    { kind: 'removed', text: segment.before },
    { kind: 'added', text: segment.after },
  ]
}

/** What was moved was changed, if it was, where it stands now. */
const segmentsOf = ({ change, segments }: BlockChange): readonly TextSegment[] => {
  const list = segments.flatMap(flat)
  return change === 'movedTo'
    ? list.filter(({ kind }) => kind !== 'removed').map(({ text }) => ({ kind: 'added', text }))
    : list
}

/**
 * What was compared by block as one text with its line breaks: what stayed and was removed is the first text,
 * what stayed and was added the second. What was moved is removed in one place and added in the other.
 */
export const flatSegments = (changes: readonly BlockChange[]): readonly TextSegment[] => {
  const list: TextSegment[] = []
  const push = ({ kind, text }: TextSegment): void => {
    const last = list.at(-1)
    if (text === '') return
    if (last?.kind === kind) list.splice(-1, 1, { kind, text: last.text + text })
    else list.push({ kind, text })
  }
  let [hasBefore, hasAfter] = [false, false]
  for (const change of changes) {
    const isBefore = change.before.length > 0 && change.change !== 'movedTo'
    const isAfter = change.after.length > 0
    const breaks = { before: hasBefore && isBefore, after: hasAfter && isAfter }
    if (breaks.before && breaks.after) push({ kind: 'same', text: '\n' })
    else if (breaks.before) push({ kind: 'removed', text: '\n' })
    else if (breaks.after) push({ kind: 'added', text: '\n' })
    segmentsOf(change).forEach(push)
    hasBefore ||= isBefore
    hasAfter ||= isAfter
  }
  return list
}
