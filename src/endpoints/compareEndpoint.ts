import type { Endpoint } from 'payload'
import { compareStates } from '../operations/comparing/compareStates.ts'
import { documentOf } from './documentOf.ts'

/** `GET /api/{collection}/{id}/compare?from=…&to=…`: what differs between two states of a document. */
export const compareEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/compare',
  method: 'get',
  handler: async (req) => {
    const { from, to } = req.query
    return Response.json(await compareStates(req, { ...documentOf(req), from, to }))
  },
}
