import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload } from 'payload'
import { auditTurns } from '../../src/operations/auditTurns.ts'
import { transactionOf } from '../../src/operations/transactionOf.ts'

/** A change in the database. */
export interface Step {
  readonly name: string
  /** Whether nobody else gets on while somebody stands there: she has the database, or her turn at the audit. */
  readonly isInTheWay: boolean
}

/** A request that is stopped for good once it has taken so many steps, and the steps it took. */
export interface Stop {
  readonly after: number
  readonly steps: Step[]
  isStopped: boolean
}

const WRITES = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteOne',
  'updateGlobal',
  'updateMany',
  'updateOne',
  'updateVersion',
] as const

const forever = () => new Promise<never>(() => {})

/**
 * Makes failpoints of everything that a request changes in the database: each write outside a transaction
 * is a step, and of a transaction its commit (a step before it and one after it). A request that runs
 * under a `Stop` goes no further than its step; killed then, the process leaves what a crash leaves there.
 * The product knows nothing of it: whatever it will write one day has its failpoints already.
 */
export const stopAtSteps = (payload: Payload) => {
  const stops = new AsyncLocalStorage<Stop>()

  const step = async (name: string): Promise<void> => {
    const stop = stops.getStore()
    if (!stop) return
    const isInTheWay = name === 'before commit' || auditTurns(payload, 'audit-events').isLocked()
    stop.steps.push({ name, isInTheWay })
    if (stop.steps.length !== stop.after) return
    stop.isStopped = true
    await forever()
  }

  for (const method of WRITES) {
    const write: unknown = Reflect.get(payload.db, method)
    if (typeof write !== 'function') continue
    Reflect.set(payload.db, method, async (args: object) => {
      const written: unknown = await Reflect.apply(write, payload.db, [args])
      const isAlone = (await transactionOf(Reflect.get(args, 'req') ?? {})) === null
      const where: unknown = Reflect.get(args, 'collection') ?? Reflect.get(args, 'globalSlug')
      if (isAlone) await step(`${method} ${String(where)}`)
      return written
    })
  }
  const { commitTransaction } = payload.db
  payload.db.commitTransaction = async (id) => {
    if ((await id) !== null && (await id) !== undefined) await step('before commit')
    await commitTransaction.call(payload.db, id)
    if ((await id) !== null && (await id) !== undefined) await step('commit')
  }
  return stops
}
