import { hasSection } from '../../editionDigests.ts'
import type { RecordView } from '../../RecordView.ts'
import type { EditionHeader } from '../../snapshot/EditionRow.ts'
import { reportRef } from '../published/reportRef.ts'
import { findSection, publishedSection } from '../published/section.ts'

interface Arguments {
  readonly id: string
  readonly edition?: number | null
}

/** The edition in which a section is looked for and found. One after the other: all at once would fill the memory. */
const editionWith = async (
  { id, edition }: Arguments,
  view: RecordView,
): Promise<EditionHeader | null> => {
  const isMeant = ({ number }: EditionHeader) => number === edition
  const isNumbered = typeof edition === 'number'
  for (const header of isNumbered ? view.editions.filter(isMeant) : view.newest) {
    if (hasSection(await view.digestOf(header), id)) return header
  }
  return null
}

/**
 * One section, from the newest edition of its report unless an edition is named; null where that edition
 * does not have it or a notice hides it.
 */
export const section = async (args: Arguments, view: RecordView) => {
  const header = await editionWith(args, view)
  if (!header) {
    view.gathered?.lists()
    return null
  }
  const snapshot = await view.snapshotOf(header)
  if (view.noticeOf(header)) return null
  const found = findSection(snapshot.sections, args.id)
  return found ? publishedSection(reportRef(header, snapshot), found) : null
}
