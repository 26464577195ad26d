import { setImmediate as turn } from 'node:timers/promises'

/**
 * Shares a reading among those who ask for it: each gets one that began after she asked, so it cannot be
 * older than that; those who ask while one is under way wait for the next and share it. It begins with
 * the next turn of the event loop, for a database that answers at once would leave nobody time to join.
 */
export const begunAfterAsking = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  const begin = (): Promise<T> => {
    next = undefined
    const reading = read()
    last = reading.catch(() => undefined)
    return reading
  }
  return () => (next ??= last.then(() => turn()).then(begin))
}
