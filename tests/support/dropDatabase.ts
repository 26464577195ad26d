import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

const isMongodb = (db: unknown): db is MongooseAdapter =>
  typeof db === 'object' && db !== null && 'connection' in db

/** Drops the database that a test used on a MongoDB server; SQLite's goes with its folder. */
export const dropDatabase = async ({ db }: Payload): Promise<void> => {
  if (isMongodb(db)) await db.connection.dropDatabase()
}
