import type { Request as ExpressRequest } from 'express'
import { type Readable, Transform } from 'node:stream'
import { toWebStream } from './webStreams.ts'

/** A request's body grew beyond what is taken. */
export class BodyTooLargeError extends Error {}

const BODYLESS = ['GET', 'HEAD']

const limited = (incoming: ExpressRequest, limit: number): Readable => {
  let bytes = 0
  const counter = new Transform({
    transform: (chunk: Buffer, _encoding, next) => {
      bytes += chunk.length
      if (bytes > limit) next(new BodyTooLargeError())
      else next(null, chunk)
    },
  })
  incoming.on('error', (error) => counter.destroy(error))
  return incoming.pipe(counter)
}

const headersOf = ({ rawHeaders }: ExpressRequest): Headers => {
  const headers = new Headers()
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  return headers
}

interface Conversion {
  /** `https://gongkai.example`: what addresses made from this request begin with. */
  readonly origin: string
  /** The longest body taken, in bytes. */
  readonly limit: number
}

/**
 * The request as the Fetch standard has it; its body is streamed and fails with `BodyTooLargeError`
 * beyond the limit. Throws TypeError where the address is none.
 */
export const toWebRequest = (
  incoming: ExpressRequest,
  { origin, limit }: Conversion,
): globalThis.Request => {
  const { method } = incoming
  const url = new URL(incoming.originalUrl, origin)
  const headers = headersOf(incoming)
  if (BODYLESS.includes(method)) return new Request(url, { method, headers })
  const body = toWebStream(limited(incoming, limit))
  // The declarations of browsers do not know the half that Node asks for.
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
  return new Request(url, init)
}
