import { getPayload, type Payload } from 'payload'
import { migrate } from './database/migrate.ts'
import config from './payload.config.ts'

/**
 * Opens the desk of this process: connects to the database that the environment names and brings its
 * schema up to date. Whoever opens it closes it with `payload.destroy()`. Rejects when the database
 * cannot be reached or a migration fails.
 */
export const openDesk = async (): Promise<Payload> => {
  const payload = await getPayload({ config })
  await migrate(payload)
  return payload
}
