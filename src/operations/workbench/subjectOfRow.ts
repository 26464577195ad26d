import { chainNow } from '../../domain/workflow/chainNow.ts'
import type { ReportSubject } from '../../domain/workflow/types.ts'
import type { OpenReport } from './findOpenReports.ts'
import type { OrganizationFacts } from './findOrganizations.ts'

interface Facts {
  readonly report: OpenReport
  readonly organization: OrganizationFacts | undefined
  readonly newestEdition: number
  readonly now: Date
}

/**
 * What the judge can be asked about a report from its row alone: who may carry it on. Of the content it
 * knows nothing, so what is missing in it or has changed is left to who opens the report.
 */
export const subjectOfRow = ({
  report,
  organization,
  newestEdition,
  now,
}: Facts): ReportSubject => {
  const itemReview = organization?.itemReview ?? 'whole'
  return {
    kind: 'report',
    state: report.workflowState,
    publicState: 'never',
    revision: report.revision,
    contentHash: '',
    pinnedHash: '',
    chain: chainNow(report, organization),
    itemReview: report.itemReview ?? itemReview,
    nextItemReview: itemReview,
    partRevisions: {},
    changeNote: null,
    newestEdition,
    openItems: 'all',
    newItems: [],
    submittedBy: typeof report.submittedBy === 'string' ? report.submittedBy : null,
    submittedFor: report.submittedFor ?? null,
    contributors: report.submittedContributors ?? [],
    passes: report.passes ?? [],
    minimumPersons: organization?.minimumPersons ?? 2,
    missingParts: [],
    emptyChapters: [],
    unapprovedItems: [],
    missingNumbers: [],
    blockingFindings: [],
    paperSignature: report.paperSignature ?? null,
    now: now.toISOString(),
  }
}
