import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

const isSqlite = (db: unknown): db is SQLiteAdapter => Reflect.get(Object(db), 'name') === 'sqlite'

/** The SQLite adapter of a desk. Throws on another engine. */
export const sqliteOf = ({ db }: Payload): SQLiteAdapter => {
  if (isSqlite(db)) return db
  throw new Error('This desk does not stand on SQLite')
}
