import type { Payload } from 'payload'
import type { Repeated } from '../repeatedly.ts'
import { openLetterBox } from './postLetter.ts'
import { sendMails } from './sendMails.ts'
import { startSending } from './startSending.ts'

interface Given {
  /** The mail server: smtp://… or smtps://… */
  readonly url: string
  readonly from: string
  /** The desk's own address. */
  readonly base: string
  /** How often it looks, in milliseconds. */
  readonly interval?: number
}

/** Sends by mail what people are told of, for as long as the process runs. */
export const startMails = (
  payload: Payload,
  { url, from, base, interval = 10_000 }: Given,
): Repeated => {
  const box = openLetterBox({ url, from })
  const sending = startSending(payload, {
    way: 'mail',
    names: { sent: 'Mails', server: 'the mail server' },
    send: (how) => sendMails(payload, { box, base, ...how }),
    interval,
  })
  return {
    stop: async () => {
      await sending.stop()
      box.close()
    },
  }
}
