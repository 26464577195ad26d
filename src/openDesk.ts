import type { Payload } from 'payload'
import { getPayload } from 'payload'
import { migrations as mongodbMigrations } from './migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from './migrations/sqlite/index.ts'
import config from './payload.config.ts'

/**
 * Opens the desk of this process: connects to the database that the environment names and brings its
 * schema up to date. Whoever opens it closes it with `payload.destroy()`. Rejects when the database
 * cannot be reached or a migration fails.
 */
export const openDesk = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  const migrations = payload.db.name === 'mongoose' ? mongodbMigrations : sqliteMigrations
  await payload.db.migrate({ migrations })
  return payload
}
