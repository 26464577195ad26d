import type { Endpoint } from 'payload'
import { changesSincePass } from '../operations/changes/changesSincePass.ts'
import { refuse } from '../operations/refuse.ts'
import { documentOf } from './documentOf.ts'

/** `GET /api/reports/{id}/changes`: what changed since the person who asks passed it last. */
export const changesEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/changes',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    return Response.json(await changesSincePass(req, documentOf(req).id))
  },
}
