import { setTimeout as sleep } from 'node:timers/promises'
import { isNativeError } from 'node:util/types'
import { BusyError } from './BusyError.ts'

/** How often, and after how many milliseconds, a statement is tried again while another process writes. */
const ATTEMPTS = 200
const STEP = 25

/** The driver's own error may come from another realm than this module's. */
const isLocked = (error: unknown): boolean =>
  isNativeError(error) && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')

interface Attempt<T> {
  readonly run: () => Promise<T>
  /** Makes ready for the next try. */
  readonly afterRefusal: () => Promise<void>
}

/**
 * Runs what SQLite refuses at once while another process writes, and tries again until that one is done.
 * Nothing was written by a refused try. Who waits too long gets BusyError.
 */
export const retryWhileLocked = async <T>({ run, afterRefusal }: Attempt<T>): Promise<T> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      if (!isLocked(error)) throw error
      await afterRefusal()
      await sleep(STEP + Math.random() * STEP)
    }
  }
  throw new BusyError()
}
