import { hashOf } from '../../record/snapshot/contentHash.ts'
import { HASHED, type Stream } from './streams.ts'

const CHAINED = ['sequence', 'previousHash'] as const

const told = (event: object, name: string): unknown => Reflect.get(event, name) ?? null

/**
 * The hash of an event: SHA-256 of the canonical JSON of what it tells, its place and the hash of the
 * event before. Made of the row alone, so that whoever holds the rows can compute it again.
 */
export const eventHash = (stream: Stream, event: object): string => {
  const { always, ifGiven } = HASHED[stream]
  const names = [...always, ...CHAINED, ...ifGiven.filter((name) => told(event, name) !== null)]
  return hashOf(Object.fromEntries(names.map((name) => [name, told(event, name)])))
}
