import type { Response as ExpressResponse } from 'express'
import { pipeline } from 'node:stream/promises'
import { toNodeStream } from './webStreams.ts'

/** Sends a response of the Fetch standard, every header of it (`set-cookie` may repeat), its body streamed. */
export const sendWebResponse = async (
  response: globalThis.Response,
  outgoing: ExpressResponse,
): Promise<void> => {
  outgoing.status(response.status)
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies)
  if (!response.body) {
    outgoing.end()
    return
  }
  await pipeline(toNodeStream(response.body), outgoing)
}
