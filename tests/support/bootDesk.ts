import { jest } from '@jest/globals'
import type { Payload } from 'payload'
import type { Engine } from './environment.ts'
import { openTestDesk } from './openTestDesk.ts'

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

/** Boots a desk for a spec file: once, in `beforeAll`; call `close` in `afterAll`. */
export const bootDesk = (): Promise<Desk> => openTestDesk()
