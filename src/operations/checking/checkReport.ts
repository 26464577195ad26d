import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { CheckedProposal } from '../../domain/checks/CheckedReport.ts'
import type { DeductionModel } from '../../domain/checks/deductions.ts'
import type { Finding } from '../../domain/checks/Finding.ts'
import { inDueYear } from '../../domain/checks/inDueYear.ts'
import { placedAddresses } from '../../domain/checks/placedAddresses.ts'
import { runChecks } from '../../domain/checks/runChecks.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import { inReadingOrder } from '../../record/snapshot/inReadingOrder.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { linkChecksOf } from '../links/linkChecksOf.ts'
import { checkedEditions } from './checkedEditions.ts'
import { checkedReportOf } from './checkedReportOf.ts'
import { consolidatedEditions } from './consolidatedEditions.ts'
import { organizationTree } from './organizationTree.ts'
import { publicEditions } from './publicEditions.ts'
import { readCheckSettings } from './readCheckSettings.ts'
import { reportOnDesk } from './reportOnDesk.ts'

const day = (date: string | null | undefined): string | null => (date ? shanghaiDay(date) : null)

const proposalsOf = ({ proposalResponses }: WorkingReport): readonly CheckedProposal[] =>
  inReadingOrder(proposalResponses.filter(({ workflowState }) => workflowState !== 'dropped')).map(
    ({ dueOn, repliedAt, publishedOn, withholdingReason, ...entry }) => ({
      ...entry,
      dueOn: day(dueOn),
      repliedOn: day(repliedAt),
      publishedOn: day(publishedOn),
      reason: withholdingReason ?? null,
    }),
  )

const localDayOf = ({ report, organizations }: WorkingReport): string | null => {
  const publication = organizations.get(idOf(report.organization))?.localDeadlines?.publication
  return publication ? `${report.year + 1}-${publication}` : null
}

/** What the checks find in a report, and what an evaluator would deduct for it. */
export interface ReportFindings {
  readonly findings: readonly Finding[]
  readonly deductions: DeductionModel
}

/**
 * Checks a report as it lies on the desk, beside what the record holds of the same organization and of
 * others: an office's last year may also be its working copy, everything else of others is public.
 * `snapshot` is that of the report.
 */
export const checkReport = async (
  req: PayloadRequest,
  working: WorkingReport,
  snapshot: Snapshot,
): Promise<ReportFindings> => {
  const { report } = working
  const { year } = report
  const organization = idOf(report.organization)
  const { newest, all, notices } = await publicEditions(req, { organization, year })
  const isOther = (each: { readonly report: string }) => each.report !== report.id
  const editions = await checkedEditions(req, newest.filter(isOther), notices)
  const isOwn = ({ header }: (typeof editions)[number]) => header.organization === organization
  const earlier = editions
    .filter((edition) => isOwn(edition) && edition.header.year < year)
    .map((edition) => edition.report)
  const others = editions.filter((edition) => !isOwn(edition))
  const lastYear =
    earlier.find((each) => each.year === year - 1) ??
    (await reportOnDesk(req, { organization, year: year - 1 }))
  const tree = await organizationTree(req)
  const relatives = tree.relatives(organization)
  const byOrganization = new Map(others.map((edition) => [edition.header.organization, edition]))
  const { deductions, ...settings } = await readCheckSettings(req)
  const checked = checkedReportOf(snapshot, {
    proposals: proposalsOf(working),
    publishedAt: inDueYear(
      all.find((edition) => !isOther(edition))?.publishedAt ?? report.publishAt,
      year,
    ),
    localDay: localDayOf(working),
  })
  const now = inDueYear(new Date().toISOString(), year)
  const findings = runChecks(checked, {
    ...settings,
    links: await linkChecksOf(
      req,
      placedAddresses(checked).map(({ address }) => address),
    ),
    ...(lastYear ? { lastYear } : {}),
    ...(now ? { now } : {}),
    earlier,
    neighbours: others.map((edition) => edition.report),
    relatives: others
      .filter(({ header }) => relatives.has(header.organization))
      .map((edition) => edition.report.organization ?? ''),
    consolidated:
      report.scope === 'wholeArea'
        ? consolidatedEditions(organization, { editions: byOrganization, below: tree.below }).map(
            (edition) => edition.report,
          )
        : [],
  })
  return { findings, deductions }
}
