import { generateNKeysBetween } from 'fractional-indexing'
import type { ContentPart } from './ReportContent.ts'

/** Where a part stands: the list that it is ordered in. Sections are ordered below the one above them. */
export const listOf = (part: ContentPart): string =>
  part.kind === 'section' ? part.place.replace(/\/\d+$/, '') : part.kind

/**
 * An order key for each part, in the order of the parts. They follow from the number of parts in each
 * list alone, so that an import that is finished later goes on with the same keys.
 */
export const orderParts = (parts: readonly ContentPart[]): readonly string[] => {
  const sizes = new Map<string, number>()
  for (const part of parts) sizes.set(listOf(part), (sizes.get(listOf(part)) ?? 0) + 1)
  const keys = new Map(
    [...sizes].map(([list, size]) => [list, generateNKeysBetween(null, null, size).values()]),
  )
  return parts.map((part) => keys.get(listOf(part))?.next().value ?? '')
}
