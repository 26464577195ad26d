import { setTimeout as pause } from 'node:timers/promises'
import type { FreshView } from './freshView.ts'
import { bytesOf } from './search/keptUnits.ts'

/** Between two editions, in milliseconds: reading one takes about one, so readers keep most of the process. */
const PAUSE = 2

/** What is read ahead, until it is stopped. */
export interface ReadAhead {
  /** Resolves when nothing is being read any more. */
  readonly stop: () => Promise<void>
  /** Resolves when all was read that has room; never rejects. */
  readonly done: Promise<void>
}

/**
 * Reads what lists and searches work on before anybody asks: of the newest edition of each report, the last
 * published first; the texts for searches for as long as they fit into `bytes`. What cannot be read is left
 * to whoever asks.
 */
export const readAhead = (record: FreshView, { bytes }: { readonly bytes: number }): ReadAhead => {
  const stopping = new AbortController()
  const read = async (): Promise<void> => {
    const view = await record.current()
    let room = bytes
    for (const header of view.newest) {
      await pause(PAUSE, undefined, { ref: false, signal: stopping.signal })
      const units = room > 0 ? view.searchUnitsOf(header) : []
      const [compared] = await Promise.all([units, view.digestOf(header)])
      room -= bytesOf(compared)
    }
  }
  // Whoever asks is told what is wrong.
  const done = read().catch(() => undefined)
  return {
    done,
    stop: () => {
      stopping.abort()
      return done
    },
  }
}
