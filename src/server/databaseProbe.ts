import type { Payload } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import { tellOnce } from '../operations/tellOnce.ts'

/** Whoever asks has less patience than a driver that looks for its server, in milliseconds. */
const PATIENCE = 2000

/** Asks the database for a row: whether it answers, and soon. That it does not is logged once, not each time. */
export const databaseProbe = (payload: Payload): (() => Promise<boolean>) => {
  const tell = tellOnce(payload.logger)
  const message = 'the database does not answer'
  return async () => {
    const isAnswered = new AbortController()
    const tooLate = sleep(PATIENCE, false, { signal: isAnswered.signal, ref: false })
    const answer = payload.db
      .findOne({ collection: 'users', where: { id: { equals: 'readyz' } } })
      .then(() => true)
    try {
      const isInTime = await Promise.race([answer, tooLate])
      tell('database', isInTime ? null : { error: 'no answer in time', message })
      return isInTime
    } catch (error) {
      tell('database', { error, message })
      return false
    } finally {
      isAnswered.abort()
      // Whichever came second is of no interest any more.
      await Promise.allSettled([tooLate])
      answer.catch(() => undefined)
    }
  }
}
