import type { PayloadRequest } from 'payload'
import type { CheckedReport } from '../../domain/checks/CheckedReport.ts'
import { buildSnapshot } from '../../record/snapshot/buildSnapshot.ts'
import { loadWorkingReport } from '../loadWorkingReport.ts'
import { checkedReportOf } from './checkedReportOf.ts'

/**
 * The report of an organization for a year as it lies on the desk; null where there is none. Authority: the
 * system's own, for whoever may read one report of an organization may read its others.
 */
export const reportOnDesk = async (
  req: PayloadRequest,
  { organization, year }: { readonly organization: string; readonly year: number },
): Promise<CheckedReport | null> => {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { and: [{ organization: { equals: organization } }, { year: { equals: year } }] },
    select: { year: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const working = docs[0] ? await loadWorkingReport(req, docs[0].id) : null
  return working && checkedReportOf(buildSnapshot(working, { missingNumbers: 'marked' }))
}
