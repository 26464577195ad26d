import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import path from 'node:path'
import type { Env } from '../env.ts'
import { buildIndexes } from './buildIndexes.ts'
import { eraseDeleted } from './eraseDeleted.ts'
import { fenceGlobals } from './fenceGlobals.ts'
import { fenceWrites } from './fenceWrites.ts'
import { makeFolderOf } from './makeFolderOf.ts'
import { MONGODB_PATIENCE } from './mongodbPatience.ts'
import { queueTransactions } from './queueTransactions.ts'
import { runAfterCommit } from './runAfterCommit.ts'

const folder = (engine: string) => path.resolve(process.cwd(), 'src/migrations', engine)

const createSqlite = (uri: string) => {
  makeFolderOf(uri)
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

const createMongodb = (uri: string, compatibility: Env['DATABASE_COMPATIBILITY']) =>
  fenceWrites(
    fenceGlobals(
      buildIndexes(
        mongooseAdapter({
          url: uri,
          migrationDir: folder('mongodb'),
          connectOptions: {
            autoIndex: false,
            ...MONGODB_PATIENCE,
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
