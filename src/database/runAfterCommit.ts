import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { takeTasks } from '../operations/afterCommit.ts'

/**
 * Runs, once a transaction is committed, what was put off until then. The commit waits for it, so that
 * whoever is answered finds it done; a task that fails is logged, for what it follows cannot be undone.
 */
export const runAfterCommit = <T extends BaseDatabaseAdapter>(
  adapter: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...adapter,
  init: (args) => {
    const db = adapter.init(args)
    const { commitTransaction, rollbackTransaction } = db

    db.commitTransaction = async (incoming) => {
      const id = await incoming
      const tasks = takeTasks(args.payload, id)
      await commitTransaction.call(db, id)
      for (const task of tasks) {
        try {
          await task()
        } catch (error) {
          args.payload.logger.error({ err: error }, 'What follows a commit was not done yet')
        }
      }
    }
    db.rollbackTransaction = async (incoming) => {
      const id = await incoming
      takeTasks(args.payload, id)
      await rollbackTransaction.call(db, id)
    }
    return db
  },
})
