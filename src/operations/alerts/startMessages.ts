import type { Payload } from 'payload'
import { delayAfter } from '../../domain/retries.ts'
import { attempting } from '../attempting.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import { type Gateway, sendMessages } from './sendMessages.ts'
import { noteSending } from './sending.ts'

/**
 * Sends what people are told of to the office's gateway, for as long as the process runs. The database alone
 * says what is still to be sent; any number of processes may do so, and each message is held by one. While the
 * gateway cannot be reached the pauses grow.
 */
export const startMessages = (
  payload: Payload,
  { interval = 5000, ...gateway }: Gateway & { readonly interval?: number },
): Repeated => {
  const attempt = attempting(payload.logger)
  const ending = new AbortController()
  let failures = 0
  let pausedUntil = 0
  noteSending(payload, 'message')

  const round = async (): Promise<void> => {
    if (Date.now() < pausedUntil) return
    const sending = { gateway, now: () => new Date(), signal: ending.signal }
    const fault = await sendMessages(payload, sending)
    pausedUntil = fault ? Date.now() + delayAfter(failures) : 0
    failures = fault ? failures + 1 : 0
    if (fault) throw new Error(`the gateway: ${fault}`)
  }
  const rounds = repeatedly({ round: () => attempt('Messages could not be sent', round), interval })
  return {
    stop: async () => {
      ending.abort()
      await rounds.stop()
    },
  }
}
