import { LRUCache } from 'lru-cache'

/** Of the whole room, the part for what nobody has come back for. */
const NEWCOMERS = 1 / 8

/** A cache of two rooms: what is asked for again moves from the first into the second. */
export interface TwoRooms<V> {
  readonly get: (key: string) => V | undefined
  readonly set: (key: string, value: V) => void
  /** What is in both. */
  readonly held: () => { readonly bytes: number; readonly values: number }
}

/**
 * Keeps values within so many bytes; the least recently used of its room goes first. Whoever asks for
 * thousands of values that nobody else wants drives out others of the first room only.
 */
export const twoRooms = <V extends object>(
  bytes: number,
  sizeOf: (value: V) => number,
): TwoRooms<V> => {
  const roomOfNewcomers = Math.ceil(bytes * NEWCOMERS)
  const within = (maxSize: number) =>
    new LRUCache<string, V>({ maxSize, sizeCalculation: (value) => sizeOf(value) })
  const newcomers = within(roomOfNewcomers)
  const regulars = within(Math.max(1, bytes - roomOfNewcomers))
  return {
    get: (key) => {
      const known = regulars.get(key)
      if (known) return known
      const again = newcomers.get(key)
      if (!again) return undefined
      newcomers.delete(key)
      regulars.set(key, again)
      return again
    },
    set: (key, value) => {
      // What is too large for the first room would never be found again.
      const room = sizeOf(value) > roomOfNewcomers ? regulars : newcomers
      room.set(key, value)
    },
    held: () => ({
      bytes: newcomers.calculatedSize + regulars.calculatedSize,
      values: newcomers.size + regulars.size,
    }),
  }
}
