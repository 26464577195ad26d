import { isDeepStrictEqual } from 'node:util'
import type { ReportContent } from './ReportContent.ts'

/** How what lies on the desk relates to a text: it says the same, it is the beginning of it, or it differs. */
export type Comparison = 'same' | 'beginning' | 'different'

/**
 * Compares the desk with a text by what they say. The parts are written in one order, so a write that
 * stopped in the middle has left a beginning of them and nothing else.
 */
export const compareContent = (desk: ReportContent, text: ReportContent): Comparison => {
  const title = text.front.title ?? desk.front.title
  if (!isDeepStrictEqual(desk.front, { ...text.front, title })) return 'different'
  const isBeginning = desk.parts.every((part, place) => isDeepStrictEqual(part, text.parts[place]))
  if (!isBeginning) return 'different'
  return desk.parts.length === text.parts.length ? 'same' : 'beginning'
}
