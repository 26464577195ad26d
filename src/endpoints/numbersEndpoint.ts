import type { Endpoint } from 'payload'
import { numbersOfDraft } from '../operations/numbersOfDraft.ts'
import { refuse } from '../operations/refuse.ts'
import { documentOf } from './documentOf.ts'

/** `GET /api/reports/{id}/numbers`: the figures and cells that prose of the report may be bound to. */
export const numbersEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/numbers',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    return Response.json(await numbersOfDraft(req, documentOf(req).id))
  },
}
