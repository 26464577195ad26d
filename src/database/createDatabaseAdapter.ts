import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Env } from '../env.ts'
import { buildIndexes } from './buildIndexes.ts'
import { eraseDeleted } from './eraseDeleted.ts'
import { fenceGlobals } from './fenceGlobals.ts'
import { fenceWrites } from './fenceWrites.ts'
import { queueTransactions } from './queueTransactions.ts'
import { runAfterCommit } from './runAfterCommit.ts'

const folder = (engine: string) => path.resolve(process.cwd(), 'src/migrations', engine)

const createSqlite = (uri: string) => {
  if (!uri.includes(':memory:')) {
    const file = uri.startsWith('file://') ? fileURLToPath(uri) : uri.slice('file:'.length)
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true })
  }
  return fenceWrites(
    eraseDeleted(
      queueTransactions(
        sqliteAdapter({
          client: { url: uri },
          wal: true,
          // Waiting inside SQLite would stop the whole process; `serialTransactions` waits instead.
          busyTimeout: 0,
          transactionOptions: {},
          push: false,
          migrationDir: folder('sqlite'),
        }),
      ),
    ),
  )
}

/** How long a MongoDB server is looked for and how often it is asked whether it lives, in milliseconds. */
const SERVER_PATIENCE = 5000

const createMongodb = (uri: string, compatibility: Env['DATABASE_COMPATIBILITY']) =>
  fenceWrites(
    fenceGlobals(
      buildIndexes(
        mongooseAdapter({
          url: uri,
          migrationDir: folder('mongodb'),
          connectOptions: {
            autoIndex: false,
            // A person waits; that the server is gone is told her after seconds, not after half a minute.
            serverSelectionTimeoutMS: SERVER_PATIENCE,
            connectTimeoutMS: SERVER_PATIENCE,
            heartbeatFrequencyMS: SERVER_PATIENCE,
          },
          ...(compatibility === 'documentdb'
            ? { transactionOptions: false, useJoinAggregations: false }
            : {}),
        }),
      ),
    ),
  )

/** The database that `DATABASE_URI` names: SQLite's file or MongoDB, both behind the fence. */
export const createDatabaseAdapter = ({
  DATABASE_URI,
  DATABASE_COMPATIBILITY,
}: Pick<Env, 'DATABASE_URI' | 'DATABASE_COMPATIBILITY'>) =>
  DATABASE_URI.startsWith('file:')
    ? runAfterCommit(createSqlite(DATABASE_URI))
    : runAfterCommit(createMongodb(DATABASE_URI, DATABASE_COMPATIBILITY))
