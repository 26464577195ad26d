import type { Desk } from '../../support/bootDesk.ts'
import { type Server, startServer } from './startServer.ts'

/** Starts the built server beside a desk that a test has booted, on its database and without the demo. */
export const startServerOn = (
  { folder }: Desk,
  env: Readonly<Record<string, string>> = {},
): Promise<Server> => {
  const { DATABASE_URI = '', PAYLOAD_SECRET = '', DATA_DIR = '' } = process.env
  return startServer({
    folder,
    env: { DATABASE_URI, PAYLOAD_SECRET, DATA_DIR, SEED: 'none', ...env },
  })
}
