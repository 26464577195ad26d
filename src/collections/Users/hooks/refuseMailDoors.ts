import type { CollectionBeforeOperationHook } from 'payload'
import { refuse } from '../../../operations/refuse.ts'

const BY_MAIL: readonly string[] = ['forgotPassword', 'resetPassword']

/** No mail server, no link by mail: at whatever door one is asked for or shown. */
export const refuseMailDoors: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (BY_MAIL.includes(operation)) throw refuse(req, { code: 'NO_MAIL' })
  return args
}
