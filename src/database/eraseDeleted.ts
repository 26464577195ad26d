import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'

/** How often, and after how many milliseconds, it is tried again while somebody reads. */
const ATTEMPTS = 40
const STEP = 50

/**
 * Gives SQLite's adapter `eraseRemains`: brings what the write-ahead log holds into the database, where
 * deleted bytes are written over, and empties the log. Answers whether nothing is left of it: who reads
 * or writes meanwhile keeps it from that, so it is tried again for two seconds.
 */
export const eraseDeleted = (
  adapter: DatabaseAdapterObj<SQLiteAdapter>,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const erase = async (): Promise<boolean> => {
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const { rows } = await db.client.execute('PRAGMA wal_checkpoint(TRUNCATE)')
        if (rows[0]?.['busy'] === 0) return true
        await sleep(STEP)
      }
      return false
    }
    return Object.assign(db, { eraseRemains: erase })
  },
})
