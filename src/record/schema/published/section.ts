import type { SnapshotSection } from '../../snapshot/types.ts'
import type { ReportRef } from './reportRef.ts'

export interface PublishedSection extends SnapshotSection {
  readonly report: ReportRef
  readonly children: readonly PublishedSection[]
}

/** Turns a section into one of the public schema, with those below it. */
export const publishedSection = (
  report: ReportRef,
  section: SnapshotSection,
): PublishedSection => ({
  ...section,
  report,
  children: section.children.map((child) => publishedSection(report, child)),
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
