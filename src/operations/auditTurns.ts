import { Mutex } from 'async-mutex'
import type { Payload } from 'payload'

const KEY = Symbol.for('gongkai.auditTurns')

const turnsOf = (payload: Payload): Map<string, Mutex> => {
  const known: unknown = Reflect.get(payload, KEY)
  if (known instanceof Map) return known
  const turns = new Map<string, Mutex>()
  Reflect.set(payload, KEY, turns)
  return turns
}

/** Whose turn it is to append to a stream of the audit in this process: one for all copies of this module. */
export const auditTurns = (payload: Payload, stream: string): Mutex => {
  const turns = turnsOf(payload)
  const known = turns.get(stream)
  if (known) return known
  const mutex = new Mutex()
  turns.set(stream, mutex)
  return mutex
}
