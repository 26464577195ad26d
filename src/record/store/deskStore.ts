import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { mongodbStore } from './mongodbStore.ts'
import type { RecordStore } from './RecordStore.ts'
import { sqliteStore } from './sqliteStore.ts'

const isMongoose = (db: { readonly name?: string }): db is MongooseAdapter => db.name === 'mongoose'
const isSqlite = (db: { readonly name?: string }): db is SQLiteAdapter => db.name === 'sqlite'

/** The record in the database that a desk has open, read through the same connection. */
export const deskStore = ({ db }: Payload): RecordStore => {
  if (isMongoose(db) && db.connection.db) return mongodbStore(db.connection.db)
  if (!isSqlite(db)) throw new Error('The record is in no database that can be read')
  return sqliteStore(async (sql, values = []) => {
    const { rows } = await db.client.execute({ sql, args: [...values] })
    return rows.map((row) => row[0])
  })
}
