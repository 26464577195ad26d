import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { retryWhileLocked } from './retryWhileLocked.ts'

type Client = SQLiteAdapter['client']

/** What is asked of a client that was made steady. */
export interface SteadyClient {
  /**
   * Why the last transaction could not begin or commit, told once. The query builder above answers a
   * failed commit like a done one, and a failed begin with a sentence alone.
   */
  readonly takeFailure: () => unknown
}

/** Makes a libsql client wait for other processes, and remember what failed. Transactions must come one at a time. */
export const steadyClient = (client: Client): SteadyClient => {
  const begin = client.transaction.bind(client)
  const execute = client.execute.bind(client)
  let failure: unknown

  const remembering = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      failure = error
      throw error
    }
  }

  /**
   * The statement that was refused as busy stays open on its connection, and no transaction can be
   * committed there any more. A transaction takes the client's connection with it; this one is given up.
   */
  const leaveConnection = async () => {
    const spoiled = await begin('deferred')
    await spoiled.rollback()
  }
  const patiently = <T>(run: () => Promise<T>): Promise<T> =>
    retryWhileLocked({ run, afterRefusal: leaveConnection })

  client.transaction = async (mode: 'deferred' | 'read' | 'write' = 'write') => {
    const transaction = await remembering(() => patiently(() => begin(mode)))
    const commit = transaction.commit.bind(transaction)
    transaction.commit = () => remembering(commit)
    return transaction
  }
  client.execute = (statement) => patiently(() => execute(statement))

  return {
    takeFailure: () => {
      const taken = failure
      failure = undefined
      return taken
    },
  }
}
