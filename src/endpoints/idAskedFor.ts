import type { PayloadRequest } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** The id in the path of a request of somebody who is signed in. Throws NOT_PERMITTED for nobody, NOT_FOUND without one. */
export const idAskedFor = (req: PayloadRequest): string => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const id = req.routeParams?.['id']
  if (typeof id !== 'string') throw refuse(req, { code: 'NOT_FOUND' })
  return id
}
