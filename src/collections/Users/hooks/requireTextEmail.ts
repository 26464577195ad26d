import type { CollectionBeforeValidateHook } from 'payload'
import { refuse } from '../../../operations/refuse.ts'

/** The base takes an address for a text before it judges whether it is one. */
export const requireTextEmail: CollectionBeforeValidateHook = ({ data, req }) => {
  const email: unknown = data?.['email']
  if (email !== undefined && email !== null && typeof email !== 'string') {
    throw refuse(req, { code: 'INVALID_REQUEST', field: 'email' })
  }
  return data
}
