import type { Request } from 'express'
import { executeAuthStrategies, type Payload, type PayloadRequest } from 'payload'
import { requestAs } from '../operations/requestAs.ts'

const headersOf = ({ cookie, authorization }: Request['headers']): Headers => {
  // A link that is followed from a mail carries the cookie too: it reads, and nobody else can read the answer.
  const headers = new Headers({ 'Sec-Fetch-Site': 'same-origin' })
  if (typeof cookie === 'string') headers.set('cookie', cookie)
  if (typeof authorization === 'string') headers.set('authorization', authorization)
  return headers
}

/**
 * Who follows a link to a page of the desk that Express serves itself, as a request of hers; null for nobody
 * and for who has to change her first password. For pages that only read.
 */
export const readerOf = async (payload: Payload, req: Request): Promise<PayloadRequest | null> => {
  const { user } = await executeAuthStrategies({ headers: headersOf(req.headers), payload })
  return user && !user.mustChangePassword ? requestAs(payload, user) : null
}
