import type { Payload } from 'payload'
import type { Report, Section } from '../../src/payload-types.ts'
import type { Office } from './makeOffice.ts'
import { makeSection } from './makeSection.ts'
import { makeSmallReport } from './makeSmallReport.ts'
import { sectionsOf } from './sectionsOf.ts'
import { setRules } from './setRules.ts'

interface ReportInParts {
  readonly report: Report
  /** The section that covers all topics the law asks for. */
  readonly whole: Section
  /** A section beside it. */
  readonly other: Section
}

/** A report in draft, of which each part is reviewed by itself. */
export const makeReportInParts = async (
  payload: Payload,
  office: Office,
  year: number,
): Promise<ReportInParts> => {
  await setRules(payload, office, { itemReview: 'each' })
  const organization = office.organization.id
  const report = await makeSmallReport(payload, office.editor, { organization, year })
  const other = await makeSection(payload, office.editor, { report: report.id })
  const [whole] = await sectionsOf(payload, report)
  if (!whole) throw new Error('The report has no section')
  return { report, whole, other }
}
