import { createHmac } from 'node:crypto'

interface Signed {
  /** The id of the change. */
  readonly id: string
  readonly at: Date
  readonly body: string
}

/**
 * The headers of Standard Webhooks (https://www.standardwebhooks.com): one signature by each secret, the
 * newest first, so that a receiver who still has the former one accepts it too.
 */
export const signMessage = (
  { id, at, body }: Signed,
  secrets: readonly Buffer[],
): Readonly<Record<'webhook-id' | 'webhook-signature' | 'webhook-timestamp', string>> => {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map(
    (secret) =>
      `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  )
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  }
}
