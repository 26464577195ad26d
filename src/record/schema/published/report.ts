import { changesOfReport } from '../../changes/recordChanges.ts'
import type { RecordView } from '../../RecordView.ts'
import type { EditionHeader } from '../../snapshot/EditionRow.ts'
import { constantCase } from '../constantCase.ts'
import { isAskedFor } from '../isAskedFor.ts'
import { publishedChange } from './change.ts'
import { publishedKeyInitiative } from './keyInitiative.ts'
import { publishedOrganization } from './organization.ts'
import { publishedProposalResponse } from './proposalResponse.ts'
import { reportRef } from './reportRef.ts'
import { publishedSection } from './section.ts'
import { publishedStatisticalTable } from './statisticalTable.ts'

const changeHistory = (view: RecordView, report: string) =>
  changesOfReport(view, report).map((change) => publishedChange(view, change))

/**
 * An edition as readers see it. A notice that covers it leaves the envelope and hides the content, the
 * official address included: it would lead to the same content elsewhere.
 */
export const publishedReport = async (view: RecordView, header: EditionHeader) => {
  const snapshot = await view.snapshotOf(header)
  const editions = view.editionsOf(header.report)
  const notice = view.noticeOf(header)
  const content = notice ? null : snapshot
  const ref = reportRef(header, snapshot)
  const { title, format, scope, period, indexNumber } = snapshot.report
  return {
    id: header.report,
    organization: publishedOrganization(snapshot.organization),
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
    contact: content?.report.contact ?? null,
    officialUrl: content?.report.officialUrl ?? null,
    preamble: content?.report.preamble ?? null,
    sections: () => content?.sections.map((each) => publishedSection(ref, each)) ?? [],
    keyInitiatives: ({ area }: { readonly area?: string | null }) =>
      content?.keyInitiatives
        .filter((each) => isAskedFor(each.area.id, area))
        .map((each) => publishedKeyInitiative(ref, each)) ?? [],
    proposalResponses: ({ kind }: { readonly kind?: string | null }) =>
      content?.proposalResponses
        .map((each) => publishedProposalResponse(ref, each))
        .filter((each) => isAskedFor(each.kind, kind)) ?? [],
    statisticalTables: () =>
      content?.statisticalTables.map((each) => publishedStatisticalTable(ref, each)) ?? [],
    downloads: [],
  }
}
