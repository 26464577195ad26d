import { idOf } from '../../access/memberships.ts'
import { printEveryNumber, printNumbers } from '../../domain/numbers/printNumbers.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import type { Attachment, Report } from '../../payload-types.ts'
import { toSnapshotText } from '../richText/toSnapshotText.ts'
import { buildContact } from './buildContact.ts'
import { buildInitiative } from './buildInitiative.ts'
import { buildProposal } from './buildProposal.ts'
import { buildSections } from './buildSections.ts'
import { buildTables } from './buildTables.ts'
import { inReadingOrder } from './inReadingOrder.ts'
import { numbersOfReport } from './numbersOfReport.ts'
import { organizationIn } from './organizationIn.ts'
import type { Snapshot, SnapshotAttachment, SnapshotPeriod, SnapshotSection } from './types.ts'
import type { WorkingReport } from './WorkingReport.ts'

const isKept = ({ workflowState }: { workflowState: string }): boolean =>
  workflowState !== 'dropped'

const sectionIds = (sections: readonly SnapshotSection[]): readonly string[] =>
  sections.flatMap(({ id, children }) => [id, ...sectionIds(children)])

const periodOf = ({ period, year }: Report): SnapshotPeriod => ({
  from: period?.from ? shanghaiDay(period.from) : `${year}-01-01`,
  to: period?.to ? shanghaiDay(period.to) : `${year}-12-31`,
})

/** The scan of a signature proves who signed; it is no part of what was signed. */
const isContent = ({ kind }: Attachment): boolean => kind !== 'evidence'

const buildAttachments = (attachments: readonly Attachment[]): readonly SnapshotAttachment[] =>
  attachments
    .filter(isContent)
    .map(({ id, filename, sha256 }) => ({ id, filename: filename ?? '', sha256: sha256 ?? '' }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** What is done where a bound number is gone: of a working copy a mark shows it, what is published has none. */
interface Holes {
  readonly missingNumbers: 'refused' | 'marked'
}

/**
 * The snapshot of a working report: what publishing inserts and what is hashed at every step before.
 * Dropped parts are left out, and so is a reference to one. What one engine gives as absent and the
 * other as null, or a client as an empty text, is null here, so that both have the same hash. Throws
 * where a text or a figure cannot be printed or an organization is missing; a bound number that is gone
 * may be marked instead, so that a draft can still be hashed, read and judged.
 */
export const buildSnapshot = (
  working: WorkingReport,
  { missingNumbers }: Holes = { missingNumbers: 'refused' },
): Snapshot => {
  const { report } = working
  const find = numbersOfReport(working)
  const print = missingNumbers === 'marked' ? printNumbers(find) : printEveryNumber(find)
  const sections = buildSections(working.sections.filter(isKept), print)
  const shown = new Set(sectionIds(sections))
  return {
    version: 1,
    report: {
      id: report.id,
      year: report.year,
      title: report.title,
      format: report.format,
      scope: report.scope,
      period: periodOf(report),
      contact: buildContact(report),
      indexNumber: report.indexNumber || null,
      officialUrl: report.officialUrl || null,
      preamble: report.preamble ? toSnapshotText(report.preamble, print) : null,
      changeNote: report.changeNote || null,
    },
    organization: organizationIn(working.organizations, idOf(report.organization)),
    sections,
    keyInitiatives: inReadingOrder(working.keyInitiatives.filter(isKept)).map((each) =>
      buildInitiative(each, { working, shown, print }),
    ),
    proposalResponses: inReadingOrder(working.proposalResponses.filter(isKept)).map((each) =>
      buildProposal(working, each),
    ),
    statisticalTables: inReadingOrder(working.statisticalTables.filter(isKept)).flatMap((each) =>
      buildTables(working, each),
    ),
    attachments: buildAttachments(working.attachments),
  }
}
