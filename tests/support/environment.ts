import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export type Engine = 'sqlite' | 'mongodb'

const mongodbUri = (server: string): string => {
  const uri = new URL(server)
  uri.pathname = `/gongkai_test_${randomBytes(6).toString('hex')}`
  return uri.href
}

/**
 * Gives this spec file a folder and a database of its own, by the environment that `src/env.ts` reads
 * when it is first imported: SQLite, or MongoDB where `MONGODB_TEST_URI` names a server.
 */
export const prepareEnvironment = (): { readonly engine: Engine; readonly folder: string } => {
  const server = process.env['MONGODB_TEST_URI']
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-test-'))
  Object.assign(process.env, {
    NODE_ENV: 'test',
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    DATA_DIR: folder,
    DATABASE_URI: server ? mongodbUri(server) : `file:${path.join(folder, 'gongkai.db')}`,
    DATABASE_COMPATIBILITY: process.env['DATABASE_COMPATIBILITY'] || 'documentdb',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] || 'fatal',
    SEED: 'none',
    // A test asks more often than any reader.
    RECORD_RATE: process.env['RECORD_RATE'] ?? '0',
  })
  return { engine: server ? 'mongodb' : 'sqlite', folder }
}
