import type { SnapshotSection } from '../../snapshot/types.ts'
import type { ReportRef } from './reportRef.ts'

/** Turns a section into one of the public schema; sections below it when they are asked for. */
export const publishedSection = (report: ReportRef, section: SnapshotSection) => ({
  ...section,
  report,
  children: () => section.children.map((child) => publishedSection(report, child)),
})

/** The section with an id, at any depth of a tree. */
export const findSection = (
  sections: readonly SnapshotSection[],
  id: string,
): SnapshotSection | undefined => {
  for (const section of sections) {
    const found = section.id === id ? section : findSection(section.children, id)
    if (found) return found
  }
  return undefined
}
