import { idOf } from '../../access/memberships.ts'
import { shanghaiDay } from '../../domain/text/shanghaiDay.ts'
import type { Attachment, Report } from '../../payload-types.ts'
import { toSnapshotText } from '../richText/toSnapshotText.ts'
import { buildContact } from './buildContact.ts'
import { buildInitiative } from './buildInitiative.ts'
import { buildProposal } from './buildProposal.ts'
import { buildSections } from './buildSections.ts'
import { buildTables } from './buildTables.ts'
import { inReadingOrder } from './inReadingOrder.ts'
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

/**
 * The snapshot of a working report: what publishing inserts and what is hashed at every step before.
 * Dropped parts are left out, and so is a reference to one. What one engine gives as absent and the
 * other as null, or a client as an empty text, is null here, so that both have the same hash. Throws
 * where a text or a figure cannot be printed or an organization is missing.
 */
export const buildSnapshot = (working: WorkingReport): Snapshot => {
  const { report } = working
  const sections = buildSections(working.sections.filter(isKept))
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
      preamble: report.preamble ? toSnapshotText(report.preamble) : null,
      changeNote: report.changeNote || null,
    },
    organization: organizationIn(working.organizations, idOf(report.organization)),
    sections,
    keyInitiatives: inReadingOrder(working.keyInitiatives.filter(isKept)).map((each) =>
      buildInitiative(working, each, shown),
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
