import type { Language } from '../../domain/localized.ts'
import { compareSnapshots, type PublishedChange } from '../../record/compare/compareSnapshots.ts'
import type { RecordView } from '../../record/RecordView.ts'
import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'

/**
 * What of a snapshot the public reads in it: the source of a figure and the files are the office's own, and
 * the change note is told apart.
 */
const asPublic = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  report: { ...snapshot.report, changeNote: null },
  attachments: [],
  keyInitiatives: snapshot.keyInitiatives.map((initiative) => ({
    ...initiative,
    figures: initiative.figures.map((figure) => ({ ...figure, source: null })),
  })),
})

interface Editions {
  readonly before: EditionHeader
  readonly after: EditionHeader
}

/** What changed between two editions; null where a notice hides one of them. */
export const changesBetween = async (
  view: RecordView,
  { before, after }: Editions,
  language: Language,
): Promise<readonly PublishedChange[] | null> => {
  if (view.noticeOf(before) || view.noticeOf(after)) return null
  return compareSnapshots({
    before: asPublic(await view.snapshotOf(before)),
    after: asPublic(await view.snapshotOf(after)),
    language,
  })
}
