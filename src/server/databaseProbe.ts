import type { Payload } from 'payload'
import { probe } from './probe.ts'

/** Asks the database of a desk for a row. */
export const databaseProbe = ({ db, logger }: Payload): (() => Promise<boolean>) =>
  probe({
    logger,
    ask: () => db.findOne({ collection: 'users', where: { id: { equals: 'readyz' } } }),
  })
