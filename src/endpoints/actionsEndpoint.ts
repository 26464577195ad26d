import type { Endpoint } from 'payload'
import { actionsOnItem } from '../operations/actionsOnItem.ts'
import { actionsOnReport } from '../operations/actionsOnReport.ts'
import { refuse } from '../operations/refuse.ts'
import { documentOf } from './documentOf.ts'

/** `GET /api/{collection}/{id}/actions`: what may be done now, what not and why. */
export const actionsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/actions',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const { collection, id } = documentOf(req)
    return Response.json(
      collection === 'reports'
        ? await actionsOnReport(req, id)
        : await actionsOnItem(req, { collection, id }),
    )
  },
}
