import type { Payload } from 'payload'
import { delayAfter } from '../../domain/retries.ts'
import { attempting } from '../attempting.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import { noteSending, type SendingWay } from './sending.ts'

interface Sending {
  readonly way: SendingWay
  /** What the log calls what is sent, and whom it is sent by. */
  readonly names: { readonly sent: string; readonly server: string }
  /** Sends what is due; answers the fault of the server, null where it has none. */
  readonly send: (how: {
    readonly now: () => Date
    readonly signal: AbortSignal
  }) => Promise<string | null>
  /** How often it looks, in milliseconds. */
  readonly interval: number
}

/**
 * Sends what is due this way for as long as the process runs. The database alone says what is still to be
 * sent; any number of processes may do so. While the server cannot be reached the pauses grow.
 */
export const startSending = (
  payload: Payload,
  { way, names, send, interval }: Sending,
): Repeated => {
  const attempt = attempting(payload.logger)
  const ending = new AbortController()
  let failures = 0
  let pausedUntil = 0
  noteSending(payload, way)

  const round = async (): Promise<void> => {
    if (Date.now() < pausedUntil) return
    const fault = await send({ now: () => new Date(), signal: ending.signal })
    pausedUntil = fault ? Date.now() + delayAfter(failures) : 0
    failures = fault ? failures + 1 : 0
    if (fault) throw new Error(`${names.server}: ${fault}`)
  }
  const rounds = repeatedly({
    round: () => attempt(`${names.sent} could not be sent`, round),
    interval,
  })
  return {
    stop: async () => {
      ending.abort()
      await rounds.stop()
    },
  }
}
