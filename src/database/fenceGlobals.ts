import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { createHash } from 'node:crypto'
import type {
  BaseDatabaseAdapter,
  CreateGlobal,
  CreateGlobalArgs,
  DatabaseAdapterObj,
  PayloadRequest,
  UpdateGlobal,
  UpdateGlobalArgs,
} from 'payload'
import { refuseStale } from '../operations/refuseStale.ts'
import { isWriteConflict } from './isWriteConflict.ts'

const isMongoose = (db: BaseDatabaseAdapter): db is MongooseAdapter => db.name === 'mongoose'

/** Of two rows of the same id MongoDB takes one. */
const DUPLICATE_KEY = 11000

const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY

/** The id of the settings' row: the same whoever writes it first. Twelve bytes, as an id of MongoDB has. */
const rowId = (slug: string): string => createHash('sha256').update(slug).digest('hex').slice(0, 24)

/**
 * The fence of the settings on MongoDB: their revision is claimed by one conditional statement before the rest
 * is written, so of two at once one is refused as STALE. Who saves them first inserts their row, which there is one of.
 * On SQLite write transactions stand in a queue, and
 * what the hook has read is what is there.
 */
export const fenceGlobals = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const write: UpdateGlobal = db.updateGlobal.bind(db)
    const create: CreateGlobal = db.createGlobal.bind(db)

    const stale = async (slug: string, req: Partial<PayloadRequest>) => {
      const { transactionID: _ended, ...asking } = req
      return refuseStale(asking, await db.findGlobal({ slug }))
    }

    db.createGlobal = async <Row extends Record<string, unknown>>(input: CreateGlobalArgs<Row>) => {
      if (!isMongoose(db)) return create(input)
      const { slug, data, req = {} } = input
      try {
        return await create({ ...input, data: { ...data, _id: rowId(slug) } })
      } catch (error) {
        if (!isDuplicate(error) && !isWriteConflict(error)) throw error
      }
      throw await stale(slug, req)
    }
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
      throw await stale(slug, req)
    }
    return db
  },
})
