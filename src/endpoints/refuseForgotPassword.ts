import type { Endpoint } from 'payload'
import { refuse } from '../operations/refuse.ts'

/** A forgotten password is reset by the system administrator: without a mail server no link can be sent. */
export const refuseForgotPassword: Omit<Endpoint, 'root'> = {
  path: '/forgot-password',
  method: 'post',
  handler: (req) => {
    throw refuse(req, { code: 'NO_MAIL' })
  },
}
