import { setTimeout as sleep } from 'node:timers/promises'
import { tellOnce } from '../operations/tellOnce.ts'

/** Whoever asks has less patience than a driver that looks for its server, in milliseconds. */
const PATIENCE = 2000

interface Probed {
  /** Asks for anything at all; rejects where there is no answer. */
  readonly ask: () => Promise<unknown>
  readonly logger: Parameters<typeof tellOnce>[0]
}

/** Whether a database answers, and soon. That it does not is logged once, not each time. */
export const probe = ({ ask, logger }: Probed): (() => Promise<boolean>) => {
  const tell = tellOnce(logger)
  const message = 'the database does not answer'
  return async () => {
    const isAnswered = new AbortController()
    const tooLate = sleep(PATIENCE, false, { signal: isAnswered.signal, ref: false })
    const answer = ask().then(() => true)
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
