import type { Payload } from 'payload'

type Execute = (...args: unknown[]) => Promise<unknown>

const isExecute = (value: unknown): value is Execute => typeof value === 'function'

/** Counts what SQLite is asked while something is done. */
export const countStatements = async (
  { db }: Payload,
  work: () => Promise<unknown>,
): Promise<number> => {
  const client = Object(Reflect.get(db, 'client'))
  const execute: unknown = client.execute
  if (!isExecute(execute)) throw new Error('This counts what SQLite is asked')
  let asked = 0
  client.execute = (...args: unknown[]) => {
    asked += 1
    return execute.apply(client, args)
  }
  try {
    await work()
  } finally {
    client.execute = execute
  }
  return asked
}
