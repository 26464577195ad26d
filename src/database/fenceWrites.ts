import type { BaseDatabaseAdapter, DatabaseAdapterObj, UpdateOne, Where } from 'payload'
import { isWorkflowCollection } from '../domain/slugs.ts'
import { refuseStale } from '../operations/refuseStale.ts'
import { isWriteConflict } from './isWriteConflict.ts'

type Identified = Parameters<UpdateOne>[0] & { id: number | string; data: { revision: number } }

const isFenced = (args: Parameters<UpdateOne>[0]): args is Identified =>
  isWorkflowCollection(args.collection) &&
  args.id !== undefined &&
  typeof args.data.revision === 'number'

/**
 * The fence (design: §3): a document of the workflow is written only over the revision before the one
 * being written. One conditional statement, so it holds on both engines, with or without transactions.
 * Nothing matched, or another transaction is writing the very row: the save is refused as STALE and the
 * text stays with the person who sent it.
 */
export const fenceWrites = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const write = db.updateOne

    /** What stands there now; read apart from the transaction, which a conflict has ended. */
    const stale = async ({ collection, id, req = {} }: Identified) => {
      const { transactionID: _ended, ...asking } = req
      return refuseStale(asking, await db.findOne({ collection, where: { id: { equals: id } } }))
    }

    db.updateOne = async (input) => {
      if (!isFenced(input)) return write.call(db, input)
      const { id, where: _replaced, ...rest } = input
      const where: Where = {
        and: [{ id: { equals: id } }, { revision: { equals: input.data.revision - 1 } }],
      }
      try {
        const written = await write.call(db, { ...rest, where })
        if (written) return written
      } catch (error) {
        if (!isWriteConflict(error)) throw error
      }
      throw await stale(input)
    }
    return db
  },
})
