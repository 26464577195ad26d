import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '../env.ts'
import { mongodbStore } from '../record/store/mongodbStore.ts'
import type { RecordStore } from '../record/store/RecordStore.ts'
import { type Ask, sqliteStore } from '../record/store/sqliteStore.ts'
import { makeFolderOf } from './makeFolderOf.ts'
import { MONGODB_PATIENCE } from './mongodbPatience.ts'

/** A database opened for reading the record alone, without the desk. */
export interface RecordDatabase {
  readonly store: RecordStore
  /** Whether every migration that this version declares has been run. */
  readonly isUpToDate: () => Promise<boolean>
  readonly close: () => Promise<void>
}

const declared = (engine: 'mongodb' | 'sqlite'): readonly string[] =>
  readdirSync(path.resolve(process.cwd(), 'src/migrations', engine))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))

/** How long a reader waits for the short moments in which nobody may read, in milliseconds. */
const LOCKED_PATIENCE = 1000

const TABLES = "select name from sqlite_master where type = 'table' and name = 'payload_migrations'"

const openSqlite = async (uri: string): Promise<RecordDatabase> => {
  const { createClient } = await import('@libsql/client/sqlite3')
  makeFolderOf(uri)
  const client = createClient({ url: uri })
  await client.execute(`pragma busy_timeout = ${LOCKED_PATIENCE}`)
  const ask: Ask = async (sql, values = []) => {
    const { rows } = await client.execute({ sql, args: [...values] })
    return rows.map((row) => row[0])
  }
  return {
    store: sqliteStore(ask),
    isUpToDate: async () => {
      if ((await ask(TABLES)).length === 0) return false
      const run = new Set(await ask('select name from payload_migrations'))
      return declared('sqlite').every((name) => run.has(name))
    },
    close: async () => client.close(),
  }
}

const openMongodb = async (uri: string): Promise<RecordDatabase> => {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(uri, MONGODB_PATIENCE)
  await client.connect()
  const db = client.db()
  return {
    store: mongodbStore(db),
    isUpToDate: async () => {
      const rows = await db.collection('payload-migrations').find().toArray()
      const run = new Set(rows.map((row): unknown => row['name']))
      return declared('mongodb').every((name) => run.has(name))
    },
    close: () => client.close(),
  }
}

/**
 * Opens the database that `DATABASE_URI` names for reading the record: by its driver alone, for Payload takes
 * longer to load than everything else together. Rejects when it cannot be reached.
 */
export const openRecordDatabase = ({
  DATABASE_URI,
}: Pick<Env, 'DATABASE_URI'>): Promise<RecordDatabase> =>
  DATABASE_URI.startsWith('file:') ? openSqlite(DATABASE_URI) : openMongodb(DATABASE_URI)
