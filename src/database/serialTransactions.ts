import type { Client, InStatement, Transaction } from '@libsql/client'
import { retryWhileLocked } from './retryWhileLocked.ts'

/** What is asked of a client whose transactions were made serial. */
export interface SerialTransactions {
  /**
   * Why the last transaction could not begin or commit, told once. The query builder above answers a
   * failed commit like a done one, and a failed begin with a sentence alone.
   */
  readonly takeFailure: () => unknown
  /** Makes both connections erase what they delete. Await it before the first transaction. */
  readonly prepare: () => Promise<void>
  readonly close: () => void
}

/** What is deleted is written over: a purged text must not stay in the file. Holds for one connection. */
const ERASING = 'PRAGMA secure_delete = ON'

/**
 * Runs the transactions of a libsql client on one connection that is kept, for they come one at a time:
 * the client itself opens a connection for each and never closes it. Statements outside a transaction
 * stay with the client. Both wait for other processes without stopping this one.
 */
export const serialTransactions = (client: Client, open: () => Client): SerialTransactions => {
  const beginElsewhere = client.transaction.bind(client)
  const execute = client.execute.bind(client)
  let writer = open()
  let failure: unknown

  const remembering = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run()
    } catch (error) {
      failure = error
      throw error
    }
  }
  /** A statement that was refused as busy stays open on its connection: nothing can be committed there any more. */
  const replaceWriter = async () => {
    writer.close()
    writer = open()
    await writer.execute(ERASING)
  }
  /** A transaction takes the client's own connection with it; the next statement opens another. */
  const replaceReader = async () => {
    const spoiled = await beginElsewhere('deferred')
    await spoiled.rollback()
    await execute(ERASING)
  }

  client.execute = (statement) =>
    retryWhileLocked({ run: () => execute(statement), afterRefusal: replaceReader })

  client.transaction = async (): Promise<Transaction> => {
    const begin = () => writer.execute('BEGIN IMMEDIATE')
    await remembering(() => retryWhileLocked({ run: begin, afterRefusal: replaceWriter }))
    const connection = writer
    let isClosed = false
    const run = (statement: InStatement) => {
      if (isClosed) throw new Error('A statement came after its transaction had ended')
      return connection.execute(statement)
    }
    const rollback = async () => {
      if (isClosed) return
      isClosed = true
      // What cannot be rolled back by a word is by the end of its connection.
      await connection.execute('ROLLBACK').catch(replaceWriter)
    }
    return {
      execute: async (statement) => run(statement),
      batch: (statements) => Promise.all(statements.map(run)),
      executeMultiple: async () => {
        throw new Error('Several statements in one text are not run in a transaction')
      },
      commit: async () => {
        await remembering(async () => run('COMMIT'))
        isClosed = true
      },
      rollback,
      close: () => void rollback(),
      get closed() {
        return isClosed
      },
    }
  }

  return {
    prepare: async () => {
      await execute(ERASING)
      await writer.execute(ERASING)
    },
    takeFailure: () => {
      const taken = failure
      failure = undefined
      return taken
    },
    close: () => {
      client.close()
      writer.close()
    },
  }
}
