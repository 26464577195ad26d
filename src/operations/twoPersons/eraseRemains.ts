import type { Payload } from 'payload'

/**
 * Lets the database write over what was deleted, where it would keep it in a file of its own (SQLite's
 * write-ahead log). Answers whether nothing is left; another process that reads may keep it from it, and
 * then it is tried again.
 */
export const eraseRemains = async ({ db }: Payload): Promise<boolean> => {
  const erase: unknown = Reflect.get(db, 'eraseRemains')
  return typeof erase === 'function' ? (await erase.call(db)) === true : true
}
