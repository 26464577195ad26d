import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { setTimeout as sleep } from 'node:timers/promises'

/** How often building an index is tried while other instances or databases build too, and the longest wait, in milliseconds. */
const ATTEMPTS = 20
const LONGEST_WAIT = 250

const isContended = (error: unknown): boolean =>
  /deadlock detected|please retry|catalog changes|cannot be found/i.test(String(error))

const isMongoose = (db: BaseDatabaseAdapter): db is MongooseAdapter => db.name === 'mongoose'

const patiently = async (build: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await build()
      return
    } catch (error) {
      if (!isContended(error) || attempt === ATTEMPTS) throw error
      await sleep(Math.random() * LONGEST_WAIT)
    }
  }
}

/**
 * Builds MongoDB's indexes before the first write, for unique keys decide who wins of several at once:
 * one after another, because servers that build many at once, or several instances that start together,
 * stand in each other's way. Where that fails the connection is closed.
 */
export const buildIndexes = (adapter: DatabaseAdapterObj): DatabaseAdapterObj => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const { connect } = db
    db.connect = async (options) => {
      await connect?.call(db, options)
      if (!isMongoose(db)) return
      try {
        for (const model of [...Object.values(db.collections), ...Object.values(db.versions)]) {
          await patiently(() => model.ensureIndexes())
        }
      } catch (error) {
        await db.connection.close()
        throw error
      }
    }
    return db
  },
})
