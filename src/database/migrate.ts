import type { MigrateUpArgs as MongodbArgs } from '@payloadcms/db-mongodb'
import type { MigrateUpArgs as SqliteArgs } from '@payloadcms/db-sqlite'
import type { Migration, Payload } from 'payload'
import { migrations as mongodbMigrations } from '../migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from '../migrations/sqlite/index.ts'

type Args = MongodbArgs & SqliteArgs

/** One change of the schema or of the data, as the generated files declare it. */
interface Declared {
  readonly name: string
  readonly up: (args: Args) => Promise<void>
  readonly down: (args: Args) => Promise<void>
}

const isArgs = (args: unknown): args is Args =>
  typeof args === 'object' && args !== null && 'payload' in args && 'req' in args

const given = (args: unknown): Args => {
  if (isArgs(args)) return args
  throw new TypeError('A migration runs with a payload instance and a request')
}

const runnable = ({ name, up, down }: Declared): Migration => ({
  name,
  up: (args) => up(given(args)),
  down: (args) => down(given(args)),
})

/**
 * Brings the schema of the connected database up to date; what has run before is not run again.
 * MongoDB has no schema to create: its indexes are ensured whenever it is connected to.
 */
export const migrate = async ({ db }: Payload): Promise<void> => {
  const declared: readonly Declared[] =
    db.name === 'mongoose' ? mongodbMigrations : sqliteMigrations
  await db.migrate({ migrations: declared.map(runnable) })
}
