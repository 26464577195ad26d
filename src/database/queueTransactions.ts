import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { Mutex, withTimeout } from 'async-mutex'
import type { BeginTransaction, CommitTransaction, DatabaseAdapterObj } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'
import { BusyError } from './BusyError.ts'

/** How long a transaction waits for those before it, in milliseconds. */
const WAIT_LIMIT = 30_000
/** How often, and after how many milliseconds, `begin` is tried again while another process writes. */
const RETRIES = 100
const RETRY_STEP = 50

const isHeldByAnotherProcess = (error: unknown): boolean =>
  /SQLITE_BUSY|database is locked/i.test(String(error))

const beginWithRetries = async (begin: () => ReturnType<BeginTransaction>) => {
  for (let attempt = 1; attempt < RETRIES; attempt += 1) {
    try {
      return await begin()
    } catch (error) {
      if (!isHeldByAnotherProcess(error)) throw error
      await sleep(RETRY_STEP + Math.random() * RETRY_STEP)
    }
  }
  return begin()
}

/**
 * Queues begin … commit/rollback of SQLite: libsql answers SQLITE_BUSY at once when two transactions
 * meet in one process, whatever its time-out says. A second process is met by trying `begin` again.
 * The queue belongs to the adapter of one payload instance. Who waits too long gets BusyError.
 */
export const queueTransactions = (
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const turns = withTimeout(new Mutex(), WAIT_LIMIT, new BusyError())
    const releases = new Map<number | string, () => void>()
    const begin = db.beginTransaction

    const endTurn = (id: number | string) => {
      releases.get(id)?.()
      releases.delete(id)
    }
    const ending =
      (end: CommitTransaction): CommitTransaction =>
      async (incoming) => {
        const id = await incoming
        await end.call(db, id).finally(() => endTurn(id))
      }

    db.beginTransaction = async (options) => {
      const release = await turns.acquire()
      try {
        const id = await beginWithRetries(() => begin.call(db, options))
        if (id === null) release()
        else releases.set(id, release)
        return id
      } catch (error) {
        release()
        throw error
      }
    }
    db.commitTransaction = ending(db.commitTransaction)
    db.rollbackTransaction = ending(db.rollbackTransaction)
    return db
  },
})
