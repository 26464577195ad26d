import type { PayloadRequest } from 'payload'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { Report } from '../../payload-types.ts'
import { findReport } from '../findReport.ts'
import { requestAs } from '../requestAs.ts'
import { undoWrites, type Written } from '../undoWrites.ts'
import { idsOfForm, type PartOfForm, partsOfForm } from './partsOfForm.ts'
import { writePartOfForm } from './writePartOfForm.ts'

/** The parts of the form that a report does not have, and did not have either under another id. */
const missingParts = async (
  req: PayloadRequest,
  report: Report,
): Promise<readonly PartOfForm[]> => {
  const asked = {
    where: { report: { equals: report.id } },
    pagination: false,
    depth: 0,
    // The system's own authority: what the report has is compared with its form.
    overrideAccess: true,
    req,
  } as const
  const sections = await req.payload.find({
    ...asked,
    collection: 'sections',
    select: { heading: true, parent: true },
  })
  const tables = await req.payload.find({
    ...asked,
    collection: 'statistical-tables',
    select: { table: true },
  })
  const known = new Set([...sections.docs, ...tables.docs].map(({ id }) => id))
  // As a rule nothing is missing, and what the parts would hold need not be looked up.
  if (idsOfForm(report).every((id) => known.has(id))) return []
  const chapters = sections.docs.filter(({ parent }) => !parent)
  const isWrittenByHand = ({ collection, data }: PartOfForm): boolean =>
    collection === 'sections'
      ? chapters.some(({ heading }) => heading === data.heading)
      : tables.docs.some(({ table }) => table === data.table)
  const parts = await partsOfForm(req, report)
  return parts.filter((part) => !known.has(part.id) && !isWrittenByHand(part))
}

/**
 * Finishes laying out a report whose process died in the middle, on an engine without transactions. What
 * is there stays as it is, whatever an editor has made of it, and nothing that she dropped comes back, for
 * a dropped part is there. The system writes the rest, so that nobody contributes by coming along. It is
 * looked at until the report is first submitted. Repeating it changes nothing.
 */
export const finishLayout = async (payload: PayloadRequest['payload'], report: Report) => {
  const isNew = REPORT_STATES[report.workflowState].isEditable && !report.lastTransition
  if (report.startsFrom !== 'form' || !isNew) return
  const req = await requestAs(payload, null)
  const written: Written[] = []
  for (const part of await missingParts(req, report)) {
    if (await writePartOfForm(req, report, part)) written.push(part)
  }
  // Whoever was creating it failed meanwhile, and took it back.
  if (written.length > 0 && !(await findReport(req, report.id))) await undoWrites(req, written)
}
