import type { Endpoint } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** No first account by an anonymous request: it is made on the server by `npm run user:create`. */
export const refuseFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: (req) => {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  },
}
