import type { Payload } from 'payload'
import { delayAfter } from '../../domain/retries.ts'
import { attempting } from '../attempting.ts'
import { type Repeated, repeatedly } from '../repeatedly.ts'
import { openLetterBox } from './postLetter.ts'
import { noteSending } from './sending.ts'
import { sendMails } from './sendMails.ts'

interface Given {
  /** The mail server: smtp://… or smtps://… */
  readonly url: string
  readonly from: string
  /** The desk's own address. */
  readonly base: string
  /** How often it looks, in milliseconds. */
  readonly interval?: number
}

/**
 * Sends by mail what people are told of, for as long as the process runs. The database alone says what is
 * still to be sent; any number of processes may do so, and each letter is held by one. While the mail
 * server cannot be reached the pauses grow, and nothing is lost.
 */
export const startMails = (
  payload: Payload,
  { url, from, base, interval = 10_000 }: Given,
): Repeated => {
  const attempt = attempting(payload.logger)
  const ending = new AbortController()
  const box = openLetterBox({ url, from })
  let failures = 0
  let pausedUntil = 0
  noteSending(payload, 'mail')

  const round = async (): Promise<void> => {
    if (Date.now() < pausedUntil) return
    const now = () => new Date()
    const fault = await sendMails(payload, { box, base, now, signal: ending.signal })
    pausedUntil = fault ? Date.now() + delayAfter(failures) : 0
    failures = fault ? failures + 1 : 0
    if (fault) throw new Error(`the mail server: ${fault}`)
  }
  const rounds = repeatedly({ round: () => attempt('Mails could not be sent', round), interval })
  return {
    stop: async () => {
      ending.abort()
      await rounds.stop()
      box.close()
    },
  }
}
