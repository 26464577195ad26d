import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** What is created or changed comes as an object: at a list, a text or nothing the base fails. */
export const requireData: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data: unknown = Reflect.get(args, 'data')
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw refuse(req, { code: 'INVALID_REQUEST' })
  }
  return args
}
