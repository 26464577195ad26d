import type { Endpoint } from 'payload'
import { findingsOnReport } from '../operations/checking/findingsOnReport.ts'
import { refuse } from '../operations/refuse.ts'
import { documentOf } from './documentOf.ts'

/** `GET /api/reports/{id}/findings`: what the checks find in a report, and what was said to it. */
export const findingsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/findings',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    return Response.json(await findingsOnReport(req, documentOf(req).id))
  },
}
