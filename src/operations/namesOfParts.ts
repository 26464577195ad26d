import { tableOf } from '../domain/formats/formats.ts'
import type { Snapshot, SnapshotSection } from '../record/snapshot/types.ts'
import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'

const numbered = (sections: readonly SnapshotSection[]): readonly (readonly [string, string])[] =>
  sections.flatMap(({ id, number, heading, children }) => [
    [id, `${number}${heading}`] as const,
    ...numbered(children),
  ])

/** What a person calls each part of a report, by its id: sections with their numbers, where they have one. */
export const namesOfParts = (
  working: WorkingReport,
  { sections }: Pick<Snapshot, 'sections'>,
): ReadonlyMap<string, string> =>
  new Map([
    ...working.sections.map(({ id, heading }) => [id, heading] as const),
    ...numbered(sections),
    ...working.keyInitiatives.map(({ id, title }) => [id, title] as const),
    ...working.proposalResponses.map(({ id, title }) => [id, title] as const),
    ...working.statisticalTables.map(
      ({ id, table }) => [id, tableOf(working.report.format, table)?.title ?? table] as const,
    ),
    ...working.attachments.map(({ id, filename }) => [id, filename ?? ''] as const),
  ])
