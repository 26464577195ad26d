import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { isBlank, readCells } from '../domain/cells.ts'
import { readExplanations } from '../domain/checks/Explanation.ts'
import { openFindings } from '../domain/checks/openFindings.ts'
import { contributorsSince, readContributions } from '../domain/contributions.ts'
import { printNumbers } from '../domain/numbers/printNumbers.ts'
import { toPlainText } from '../domain/richText/toPlainText.ts'
import { isRichText } from '../domain/richText/checkRichText.ts'
import { chainNow } from '../domain/workflow/chainNow.ts'
import { isItemNew } from '../domain/workflow/isItemNew.ts'
import { ITEM_STATES, type PublicState, REPORT_STATES } from '../domain/workflow/states.ts'
import type { Pass, ReportSubject } from '../domain/workflow/types.ts'
import { buildSnapshot } from '../record/snapshot/buildSnapshot.ts'
import { contentHash } from '../record/snapshot/contentHash.ts'
import { numbersOfReport } from '../record/snapshot/numbersOfReport.ts'
import type { Snapshot } from '../record/snapshot/types.ts'
import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'
import { checkReport } from './checking/checkReport.ts'
import { itemsOf, type ReportItem } from './itemsOf.ts'
import { missingContent } from './missingContent.ts'
import { missingNumbers } from './missingNumbers.ts'
import { namesOfParts } from './namesOfParts.ts'
import { newestEdition } from './newestEdition.ts'

const isPass = (value: unknown): value is Pass =>
  typeof value === 'object' && value !== null && 'stage' in value && 'person' in value

const hasPreamble = (working: WorkingReport): boolean => {
  const { preamble } = working.report
  const print = printNumbers(numbersOfReport(working))
  return isRichText(preamble) && toPlainText(preamble, print).trim() !== ''
}

/** An empty table is not published, so there is nothing in it to approve. */
const isUnapproved = (item: ReportItem): boolean =>
  !ITEM_STATES[item.workflowState].isSettled && !('cells' in item && isBlank(readCells(item.cells)))

const openItemsOf = ({ openItems }: WorkingReport['report']): ReportSubject['openItems'] =>
  Array.isArray(openItems) ? openItems.filter((id) => typeof id === 'string') : 'all'

const contributorsOf = (working: WorkingReport, edition: number): readonly string[] =>
  contributorsSince(
    [working.report, ...itemsOf(working), ...working.attachments].flatMap(({ contributions }) =>
      readContributions(contributions),
    ),
    edition,
  )

/** Attachments are written once: what is pinned of them is that they were there. */
const partRevisions = (working: WorkingReport): ReportSubject['partRevisions'] =>
  Object.fromEntries([
    ...itemsOf(working).map(({ id, revision }) => [id, revision] as const),
    ...working.attachments.map(({ id }) => [id, 1] as const),
  ])

/** What the public sees of a report: a function of the record alone. */
export const publicStateOf = async (
  req: PayloadRequest,
  report: string,
  newest: number,
): Promise<PublicState> => {
  if (newest === 0) return 'never'
  const { totalDocs } = await req.payload.count({
    collection: 'notices',
    where: {
      and: [{ report: { equals: report } }, { throughEdition: { greater_than_equal: newest } }],
    },
    // The record is public.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0 ? 'takenDown' : 'public'
}

/** A report ready to be judged, with the snapshot that its hash is of. */
export interface JudgedReport {
  readonly subject: ReportSubject
  readonly snapshot: Snapshot
  /** What a person calls each part, by its id. */
  readonly names: ReadonlyMap<string, string>
}

/** Everything that a report's workflow is judged by. */
export const reportSubject = async (
  req: PayloadRequest,
  working: WorkingReport,
): Promise<JudgedReport> => {
  const { report } = working
  const organization = working.organizations.get(idOf(report.organization))
  const newest = (await newestEdition(req, report.id))?.number ?? 0
  const snapshot = buildSnapshot(working, { missingNumbers: 'marked' })
  const { topics, emptyChapters } = missingContent(snapshot)
  const subject: ReportSubject = {
    kind: 'report',
    state: report.workflowState,
    publicState: await publicStateOf(req, report.id, newest),
    revision: report.revision,
    contentHash: contentHash(snapshot),
    pinnedHash: report.contentHash ?? null,
    chain: chainNow(report, organization),
    itemReview: report.itemReview ?? 'whole',
    nextItemReview: organization?.itemReview ?? 'whole',
    partRevisions: partRevisions(working),
    changeNote: report.changeNote ?? null,
    newestEdition: newest,
    openItems: openItemsOf(report),
    newItems: itemsOf(working)
      .filter((item) => isItemNew(report, item))
      .map(({ id }) => id),
    submittedBy: report.submittedBy ? idOf(report.submittedBy) : null,
    submittedFor: report.submittedFor ?? null,
    contributors: contributorsOf(working, newest),
    passes: Array.isArray(report.passes) ? report.passes.filter(isPass) : [],
    minimumPersons: organization?.minimumPersons ?? 2,
    missingParts: [...(hasPreamble(working) ? [] : ['preamble']), ...topics],
    emptyChapters,
    unapprovedItems: itemsOf(working)
      .filter(isUnapproved)
      .map(({ id }) => id),
    missingNumbers: missingNumbers(working, snapshot),
    blockingFindings: REPORT_STATES[report.workflowState].isEditable
      ? openFindings(
          (await checkReport(req, working, snapshot)).findings,
          readExplanations(report.explanations),
        )
      : [],
    paperSignature: report.paperSignature ?? null,
    now: new Date().toISOString(),
  }
  return { subject, snapshot, names: namesOfParts(working, snapshot) }
}
