import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RateLimiter } from '../../record/limits/rateLimiter.ts'
import { PublicError } from '../../record/schema/PublicError.ts'

/** Whether a request may go on; otherwise it is answered with 429. */
export type Gate = (req: IncomingMessage, res: ServerResponse) => boolean

interface Rate {
  readonly rate: RateLimiter
  readonly perMinute: number
  readonly addressOf: (req: IncomingMessage) => string
  /** The headers that every answer carries, name after name with its value. */
  readonly headers: readonly string[]
}

/** Lets through what an address may ask for in a minute. Refuses the rest, with the seconds to wait. */
export const rateGate =
  ({ rate, perMinute, addressOf, headers }: Rate): Gate =>
  (req, res) => {
    const wait = rate.take(addressOf(req))
    if (wait === 0) return true
    const error = new PublicError('TOO_MANY_REQUESTS', { limit: perMinute, wait })
    const body = JSON.stringify({ errors: [error] })
    const own = [
      ...['Content-Type', 'application/json; charset=utf-8', 'Cache-Control', 'no-store'],
      ...['Content-Length', String(Buffer.byteLength(body)), 'Retry-After', String(wait)],
    ]
    res.writeHead(429, [...headers, ...own]).end(body)
    return false
  }
