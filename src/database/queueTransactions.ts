import { createClient } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { Mutex, withTimeout } from 'async-mutex'
import type { CommitTransaction, DatabaseAdapterObj } from 'payload'
import { countsOf } from '../operations/counts.ts'
import { BusyError } from './BusyError.ts'
import { serialTransactions, type SerialTransactions } from './serialTransactions.ts'

/** How long a transaction waits for those before it, in milliseconds. */
const WAIT_LIMIT = 10_000

/**
 * Queues begin … commit/rollback of SQLite: libsql answers SQLITE_BUSY at once when two transactions
 * meet in one process, whatever its time-out says. Other processes are waited for by the client. The
 * queue belongs to the adapter of one payload instance. Who waits too long gets BusyError; a commit that
 * failed is an error, not a success.
 */
export const queueTransactions = (
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const counts = countsOf(args.payload)
    const turns = withTimeout(new Mutex(), WAIT_LIMIT, new BusyError())
    const releases = new Map<number | string, () => void>()
    let serial: SerialTransactions | null = null
    const { connect, destroy, beginTransaction, commitTransaction, rollbackTransaction } = db

    const ending =
      (end: CommitTransaction): CommitTransaction =>
      async (incoming) => {
        const id = await incoming
        try {
          await end.call(db, id)
          const failure = serial?.takeFailure()
          if (failure) throw failure
        } finally {
          releases.get(id)?.()
          releases.delete(id)
        }
      }

    db.connect = async (options) => {
      await connect?.call(db, options)
      serial ??= serialTransactions(db.client, () => createClient(db.clientConfig))
      await serial.prepare()
    }
    db.destroy = async () => {
      await destroy?.call(db)
      serial?.close()
      serial = null
      Reflect.deleteProperty(db, 'client')
    }
    db.beginTransaction = async (options) => {
      counts.waitingTransactions += 1
      const release = await turns.acquire().finally(() => (counts.waitingTransactions -= 1))
      try {
        const id = await beginTransaction.call(db, options)
        if (id === null) release()
        else releases.set(id, release)
        return id
      } catch (error) {
        release()
        throw serial?.takeFailure() ?? error
      }
    }
    db.commitTransaction = ending(commitTransaction)
    db.rollbackTransaction = ending(rollbackTransaction)
    return db
  },
})
