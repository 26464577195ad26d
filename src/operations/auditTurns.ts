import { Mutex } from 'async-mutex'
import type { Payload } from 'payload'

const KEY = Symbol.for('gongkai.auditTurns')

/** Whose turn it is to append to the audit in this process: one for all copies of this module. */
export const auditTurns = (payload: Payload): Mutex => {
  const known: unknown = Reflect.get(payload, KEY)
  if (known instanceof Mutex) return known
  const turns = new Mutex()
  Reflect.set(payload, KEY, turns)
  return turns
}
