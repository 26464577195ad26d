import { changesOfReport } from '../../changes/recordChanges.ts'
import type { RecordView } from '../../RecordView.ts'
import type { EditionHeader } from '../../snapshot/EditionRow.ts'
import { constantCase } from '../constantCase.ts'
import { isAskedFor } from '../isAskedFor.ts'
import { publishedChange } from './change.ts'
import { contentOf } from './contentOf.ts'

const changeHistory = (view: RecordView, report: string) =>
  changesOfReport(view, report).map((change) => publishedChange(view, change))

/** What a notice hides of a report itself. */
const HIDDEN = { contact: null, officialUrl: null, preamble: null } as const

/**
 * An edition as readers see it. A notice that covers it leaves the envelope and hides the content, the
 * official address included: it would lead to the same content elsewhere.
 */
export const publishedReport = async (view: RecordView, header: EditionHeader) => {
  const snapshot = await view.snapshotOf(header)
  const editions = view.editionsOf(header.report)
  const notice = view.noticeOf(header)
  const { ref, ...parts } = contentOf(header, snapshot)
  const content = notice ? null : parts
  const { title, format, scope, period, indexNumber, ...hideable } = snapshot.report
  const { contact, officialUrl, preamble } = notice ? HIDDEN : hideable
  return {
    id: header.report,
    organization: ref.organization,
    year: header.year,
    title,
    format,
    scope: constantCase(scope),
    period,
    indexNumber,
    edition: header.number,
    isLatest: header.number === editions.at(-1)?.number,
    publishedAt: header.publishedAt,
    firstPublishedAt: editions[0]?.publishedAt ?? header.publishedAt,
    contentHash: header.contentHash,
    changeHistory: () => changeHistory(view, header.report),
    notice: notice && {
      at: notice.at,
      kind: constantCase(notice.kind),
      reason: notice.reason,
      explanation: notice.explanation,
    },
    contact,
    officialUrl,
    preamble,
    sections: content?.sections ?? [],
    keyInitiatives: ({ area }: { readonly area?: string | null }) =>
      content?.keyInitiatives.filter((each) => isAskedFor(each.area.id, area)) ?? [],
    proposalResponses: ({ kind }: { readonly kind?: string | null }) =>
      content?.proposalResponses.filter((each) => isAskedFor(each.kind, kind)) ?? [],
    statisticalTables: content?.statisticalTables ?? [],
    downloads: [],
  }
}
