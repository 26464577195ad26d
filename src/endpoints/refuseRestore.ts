import type { Endpoint } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** Nothing can be restored where no versions are kept: the base looks for them all the same and fails with 500. */
export const refuseRestore: Omit<Endpoint, 'root'> = {
  path: '/versions/:id',
  method: 'post',
  handler: (req) => {
    throw refuse(req, { code: req.user ? 'NOT_FOUND' : 'NOT_PERMITTED' })
  },
}
