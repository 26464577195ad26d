import type { BaseDatabaseAdapter, DatabaseAdapterObj, UpdateOne, Where } from 'payload'
import { isWorkflowCollection } from '../domain/slugs.ts'
import { refuseStale } from '../operations/refuseStale.ts'
import { isWriteConflict } from './isWriteConflict.ts'

type Identified = Parameters<UpdateOne>[0] & { id: number | string; data: { revision: number } }

/** What administrators change, beside the documents of the workflow. */
const OF_ADMINISTRATORS = ['organizations', 'users', 'webhooks']

const isFencedCollection = (slug: string): boolean =>
  isWorkflowCollection(slug) || OF_ADMINISTRATORS.includes(slug)

const isFenced = (args: Parameters<UpdateOne>[0]): args is Identified =>
  isFencedCollection(args.collection) &&
  args.id !== undefined &&
  typeof args.data.revision === 'number'

/** What the base writes of an account when somebody signs in or out: the whole row, as it was read before. */
const OF_SIGN_IN = ['sessions', 'loginAttempts', 'lockUntil', 'updatedAt']

/**
 * Whether a write of an account is a save, judged and given its revision by `fenceRow`; else it is the
 * base's own, which would put back what an administrator changed meanwhile.
 */
const isOfSignIn = ({ collection, id, data, req }: Parameters<UpdateOne>[0]): boolean =>
  collection === 'users' &&
  typeof data.revision === 'number' &&
  req?.context?.[`saving:${String(id)}`] !== data.revision

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

    /** What stands there now, with what signing in changes of it; SQLite writes a row with lists as a whole. */
    const signedIn = async ({ collection, data, id, req }: Parameters<UpdateOne>[0]) => {
      const own = Object.entries(data).filter(([name]) => OF_SIGN_IN.includes(name))
      const where = { id: { equals: id } }
      const now =
        db.name === 'mongoose'
          ? {}
          : await db.findOne({ collection, where, ...(req ? { req } : {}) })
      return { ...now, ...Object.fromEntries(own) }
    }

    db.updateOne = async (input) => {
      if (isOfSignIn(input)) return write.call(db, { ...input, data: await signedIn(input) })
      if (!isFenced(input)) return write.call(db, input)
      const { id, where: _replaced, ...rest } = input
      const before = input.data.revision - 1
      // A row from before there were revisions has none on MongoDB.
      const unsaved: Where[] = before === 0 ? [{ revision: { exists: false } }] : []
      const where: Where = {
        and: [{ id: { equals: id } }, { or: [{ revision: { equals: before } }, ...unsaved] }],
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
