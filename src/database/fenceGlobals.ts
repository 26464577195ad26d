import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type {
  BaseDatabaseAdapter,
  DatabaseAdapterObj,
  UpdateGlobal,
  UpdateGlobalArgs,
} from 'payload'
import { refuseStale } from '../operations/refuseStale.ts'
import { isWriteConflict } from './isWriteConflict.ts'

const isMongoose = (db: BaseDatabaseAdapter): db is MongooseAdapter => db.name === 'mongoose'

/**
 * The fence of the settings on MongoDB: their revision is claimed by one conditional statement before the rest
 * is written, so of two at once one is refused as STALE. On SQLite write transactions stand in a queue, and
 * what the hook has read is what is there.
 */
export const fenceGlobals = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const write: UpdateGlobal = db.updateGlobal.bind(db)
    db.updateGlobal = async <Row extends Record<string, unknown>>(input: UpdateGlobalArgs<Row>) => {
      const revision: unknown = Reflect.get(input.data, 'revision')
      if (!isMongoose(db) || typeof revision !== 'number') return write(input)
      const { slug, req = {} } = input
      const transaction = await req.transactionID
      const session = transaction === undefined ? undefined : db.sessions[transaction]
      const before = [{ revision: revision - 1 }, ...(revision === 1 ? [{ revision: null }] : [])]
      const claim = () =>
        db.globals.updateOne(
          { globalType: slug, $or: before },
          { $set: { revision } },
          { timestamps: false, ...(session ? { session } : {}) },
        )
      try {
        if ((await claim()).matchedCount > 0) return await write(input)
      } catch (error) {
        if (!isWriteConflict(error)) throw error
      }
      const { transactionID: _ended, ...asking } = req
      throw await refuseStale(asking, await db.findGlobal({ slug }))
    }
    return db
  },
})
