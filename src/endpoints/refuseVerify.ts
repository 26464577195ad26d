import type { Endpoint } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** No address is verified by mail; the base's own route for it ends in a fault. */
export const refuseVerify: Omit<Endpoint, 'root'> = {
  path: '/verify/:id',
  method: 'post',
  handler: (req) => {
    throw refuse(req, { code: 'NO_MAIL' })
  },
}
