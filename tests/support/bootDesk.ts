import { jest } from '@jest/globals'
import { rm } from 'node:fs/promises'
import type { Payload } from 'payload'
import { dropDatabase } from './dropDatabase.ts'
import { type Engine, prepareEnvironment } from './environment.ts'

// A boot takes seconds, and a walk through the workflow dozens of transactions.
jest.setTimeout(120_000)

/** A real desk on a database of its own, for one spec file. */
export interface Desk {
  readonly payload: Payload
  readonly engine: Engine
  /** Where the SQLite file and the uploads of this desk lie. */
  readonly folder: string
  /** Ends everything that the desk opened and removes what it wrote. */
  readonly close: () => Promise<void>
}

/**
 * Boots Payload with the product's own configuration, migrated and empty: SQLite in a temporary folder,
 * or a fresh MongoDB database when `MONGODB_TEST_URI` is set. Once a spec file, in `beforeAll`; call
 * `close` in `afterAll`.
 */
export const bootDesk = async (): Promise<Desk> => {
  const { engine, folder } = prepareEnvironment()
  const { openDesk } = await import('../../src/openDesk.ts')
  const payload = await openDesk()
  return {
    payload,
    engine,
    folder,
    close: async () => {
      await dropDatabase(payload)
      await payload.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
