import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { OPEN_HEADERS } from '../record/http/recordListener.ts'
import { dataHeaders } from './securityHeaders.ts'

/**
 * The headers that every answer of `/graphql` carries, name after name with its value, worked out once: they
 * depend on no request.
 */
export const constantHeaders = (publicUrl: string | undefined): readonly string[] => {
  const req = new IncomingMessage(new Socket())
  const res = new ServerResponse(req)
  dataHeaders(publicUrl)(req, res, () => undefined)
  const security = Object.entries(res.getHeaders()).flatMap(([name, value]) =>
    value === undefined ? [] : [name, String(value)],
  )
  return [...security, ...Object.entries(OPEN_HEADERS).flat()]
}
