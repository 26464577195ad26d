import type { Payload } from 'payload'

const KEY = Symbol.for('gongkai.recordWrites')

/** How often this process has written into the record; on the payload instance, one for all copies of this module. */
export const recordWrites = (payload: Payload): number => {
  const count: unknown = Reflect.get(payload, KEY)
  return typeof count === 'number' ? count : 0
}

/** Says that something was written into the record, once it stands: whoever reads looks again. */
export const noteRecordWrite = (payload: Payload): void => {
  Reflect.set(payload, KEY, recordWrites(payload) + 1)
}
