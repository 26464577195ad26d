import type { Endpoint } from 'payload'
import { refuse } from '../operations/refuse.ts'
import { withdrawRequest } from '../operations/twoPersons/withdrawRequest.ts'

/** `POST /api/second-person-requests/{id}/withdraw` → `{ request }`: by who asked, or by who could confirm. */
export const withdrawEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
    const id = req.routeParams?.['id']
    if (typeof id !== 'string') throw refuse(req, { code: 'NOT_FOUND' })
    return Response.json({ request: await withdrawRequest(req, id) })
  },
}
