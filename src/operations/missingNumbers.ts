import type { FindNumber } from '../domain/numbers/NumberRef.ts'
import { numberRefsIn } from '../domain/numbers/numberRefsIn.ts'
import { isRichText } from '../domain/richText/checkRichText.ts'
import { numbersOfReport } from '../record/snapshot/numbersOfReport.ts'
import type { Snapshot, SnapshotSection } from '../record/snapshot/types.ts'
import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'

const idsOf = (sections: readonly SnapshotSection[]): readonly string[] =>
  sections.flatMap(({ id, children }) => [id, ...idsOf(children)])

const lacks = (text: unknown, find: FindNumber): boolean =>
  isRichText(text) && numberRefsIn(text).some((ref) => find(ref) === null)

/**
 * The parts of a report, as its edition would print it, in whose text a bound number is gone: its figure
 * was removed, its initiative or table dropped, its cell left blank. `preamble` stands for the report's own.
 */
export const missingNumbers = (
  working: WorkingReport,
  { sections, keyInitiatives }: Pick<Snapshot, 'sections' | 'keyInitiatives'>,
): readonly string[] => {
  const find = numbersOfReport(working)
  const texts = new Map<string, unknown>([
    ...working.sections.map(({ id, body }) => [id, body] as const),
    ...working.keyInitiatives.map(({ id, summary }) => [id, summary] as const),
  ])
  const shown = [...idsOf(sections), ...keyInitiatives.map(({ id }) => id)]
  return [
    ...(lacks(working.report.preamble, find) ? ['preamble'] : []),
    ...shown.filter((id) => lacks(texts.get(id), find)),
  ]
}
