import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { useAgent as filteringAgent } from 'request-filtering-agent'
import type { DeliveryOutcome } from '../../domain/webhooks/judgeDelivery.ts'
import { connectionFault } from '../connections/connectionFault.ts'

/** How long it may take from the first packet to the head of the answer, in milliseconds. */
const LONGEST = 10_000

interface Message {
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

interface Posting {
  /** Addresses and networks (CIDR) that may be connected to though they are private. */
  readonly allowed: readonly string[]
  /** Set where the process is about to end. */
  readonly signal?: AbortSignal
  /** How long the receiver may take, in milliseconds. */
  readonly longest?: number
}

const post = (
  { address, headers, body }: Message,
  allowed: readonly string[],
  signal: AbortSignal,
) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const { request } = address.startsWith('https:') ? https : http
    const agent = filteringAgent(address, { allowIPAddressList: [...allowed] })
    const sent = {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(Buffer.byteLength(body)),
      'User-Agent': 'Gongkai-webhook',
    }
    request(address, { method: 'POST', agent, signal, headers: sent }, resolve)
      .on('error', reject)
      .end(body)
  })

const retryAfterOf = (value: string | undefined): number | null => {
  if (value === undefined) return null
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(wait) && wait > 0 ? wait : null
}

const faultOf = (status: number): DeliveryOutcome['fault'] => {
  if (status >= 200 && status < 300) return null
  if (status === 410) return 'gone'
  return status >= 300 && status < 400 ? 'redirects' : 'status'
}

/**
 * Sends a message and says what came of it. Redirects are not followed, the answer's body is not read, and
 * each connection is judged by the very address that it is made to, whatever name leads there.
 */
export const postMessage = async (
  message: Message,
  { allowed, signal, longest = LONGEST }: Posting,
): Promise<DeliveryOutcome> => {
  const limit = AbortSignal.timeout(longest)
  const ending = signal ? AbortSignal.any([limit, signal]) : limit
  try {
    const response = await post(message, allowed, ending)
    response.destroy()
    const status = response.statusCode ?? 0
    const retryAfter = retryAfterOf(response.headers['retry-after'])
    return { status, fault: faultOf(status), retryAfter }
  } catch (error) {
    return { status: null, fault: connectionFault(error), retryAfter: null }
  }
}
