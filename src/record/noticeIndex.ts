import { noticeCovering } from './noticeCovering.ts'
import type { EditionHeader, NoticeRow } from './snapshot/EditionRow.ts'

/** Finds the notice that hides an edition without going through those of all reports. */
export const noticeIndex = (
  notices: readonly NoticeRow[],
): ((edition: Pick<EditionHeader, 'number' | 'report'>) => NoticeRow | null) => {
  const byReport = new Map<string, NoticeRow[]>()
  for (const notice of notices) {
    const known = byReport.get(notice.report)
    if (known) known.push(notice)
    else byReport.set(notice.report, [notice])
  }
  return (edition) => {
    const own = byReport.get(edition.report)
    return own ? noticeCovering(own, edition) : null
  }
}
