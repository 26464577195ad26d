import type { Payload } from 'payload'
import type { Repeated } from '../repeatedly.ts'
import { type Gateway, sendMessages } from './sendMessages.ts'
import { startSending } from './startSending.ts'

/** Sends what people are told of to the office's gateway, for as long as the process runs. */
export const startMessages = (
  payload: Payload,
  { interval = 5000, ...gateway }: Gateway & { readonly interval?: number },
): Repeated =>
  startSending(payload, {
    way: 'message',
    names: { sent: 'Messages', server: 'the gateway' },
    send: (how) => sendMessages(payload, { gateway, ...how }),
    interval,
  })
