import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'
import { loadOrganizations } from './loadOrganizations.ts'

/**
 * Reads a report and every document of it, relations as ids; null where there is no such report.
 * Authority: the system's own. Whether the person may act is judged apart, and what is hashed and
 * published must be the whole report, not the part that one person may see.
 */
export const loadWorkingReport = async (
  req: PayloadRequest,
  id: string,
): Promise<WorkingReport | null> => {
  const all = { depth: 0, pagination: false, overrideAccess: true, req } as const
  const { payload } = req
  const { docs } = await payload.find({
    ...all,
    collection: 'reports',
    where: { id: { equals: id } },
    limit: 1,
  })
  const report = docs[0]
  if (!report) return null
  const where = { report: { equals: id } }
  const sections = await payload.find({ ...all, collection: 'sections', where })
  const keyInitiatives = await payload.find({ ...all, collection: 'key-initiatives', where })
  const proposals = await payload.find({ ...all, collection: 'proposal-responses', where })
  const tables = await payload.find({ ...all, collection: 'statistical-tables', where })
  const attachments = await payload.find({ ...all, collection: 'attachments', where })
  const organizations = await loadOrganizations(req, [
    idOf(report.organization),
    ...keyInitiatives.docs.flatMap(({ responsible }) => (responsible ? [idOf(responsible)] : [])),
    ...proposals.docs.flatMap(({ handledBy }) => (handledBy ?? []).map(idOf)),
  ])
  const settings = await payload.findGlobal({
    slug: 'settings',
    select: { areas: true, resultClasses: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    report,
    sections: sections.docs,
    keyInitiatives: keyInitiatives.docs,
    proposalResponses: proposals.docs,
    statisticalTables: tables.docs,
    attachments: attachments.docs,
    organizations,
    areas: new Map((settings.areas ?? []).map(({ areaId, name }) => [areaId, name])),
    resultClasses: new Map(
      (settings.resultClasses ?? []).map(({ classId, legend }) => [classId, legend]),
    ),
  }
}
