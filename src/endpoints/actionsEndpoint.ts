import type { Endpoint } from 'payload'
import { actionsOnReport } from '../operations/actionsOnReport.ts'
import { findVisible } from '../operations/findVisible.ts'
import { refuse } from '../operations/refuse.ts'
import { documentOf } from './documentOf.ts'

/** `GET /api/{collection}/{id}/actions`: what may be done now, what not and why. */
export const actionsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/actions',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const { collection, id } = documentOf(req)
    if (collection === 'reports') return Response.json(await actionsOnReport(req, id))
    const document = await findVisible(req, { collection, id })
    if (!document) throw refuse(req, { code: 'NOT_FOUND' })
    const { revision, workflowState } = document
    return Response.json({ revision, workflowState, actions: [] })
  },
}
