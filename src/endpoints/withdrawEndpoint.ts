import type { Endpoint } from 'payload'
import { withdrawRequest } from '../operations/twoPersons/withdrawRequest.ts'
import { idAskedFor } from './idAskedFor.ts'

/** `POST /api/second-person-requests/{id}/withdraw` → `{ request }`: by who asked, or by who could confirm. */
export const withdrawEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    const id = idAskedFor(req)
    return Response.json({ request: await withdrawRequest(req, id) })
  },
}
