import type { Request as ExpressRequest } from 'express'
import { Transform } from 'node:stream'
import { setAddress } from '../operations/addressOf.ts'
import { toWebStream } from './webStreams.ts'

/** A request of the Fetch standard, and whether more came with it than is taken. */
export interface ConvertedRequest {
  readonly request: globalThis.Request
  readonly isTooLong: () => boolean
}

const BODYLESS = ['GET', 'HEAD']

const limited = (incoming: ExpressRequest, limit: number) => {
  let bytes = 0
  const counter = new Transform({
    transform: (chunk: Buffer, _encoding, next) => {
      bytes += chunk.length
      if (bytes > limit) next(new Error('The body is longer than is taken'))
      else next(null, chunk)
    },
  })
  incoming.on('error', (error) => counter.destroy(error))
  return { body: toWebStream(incoming.pipe(counter)), isTooLong: () => bytes > limit }
}

const headersOf = ({ ip, rawHeaders }: ExpressRequest): Headers => {
  const headers = new Headers()
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  setAddress(headers, ip)
  return headers
}

interface Conversion {
  /** `https://gongkai.example`: what addresses made from this request begin with. */
  readonly origin: string
  /** The longest body taken, in bytes. */
  readonly limit: number
}

/**
 * The request as the Fetch standard has it; reading its body fails beyond the limit, which whoever reads
 * may answer as any fault: ask `isTooLong`. Throws TypeError where the address is none.
 */
export const toWebRequest = (
  incoming: ExpressRequest,
  { origin, limit }: Conversion,
): ConvertedRequest => {
  const { method } = incoming
  const url = new URL(incoming.originalUrl, origin)
  const headers = headersOf(incoming)
  if (BODYLESS.includes(method)) {
    return { request: new Request(url, { method, headers }), isTooLong: () => false }
  }
  const { body, isTooLong } = limited(incoming, limit)
  // The declarations of browsers do not know the half that Node asks for.
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
  return { request: new Request(url, init), isTooLong }
}
