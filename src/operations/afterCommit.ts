import type { Payload, PayloadRequest } from 'payload'
import { transactionOf } from './transactionOf.ts'

type Task = () => Promise<void>
type Waiting = Map<number | string, readonly Task[]>

const KEY = Symbol.for('gongkai.afterCommit')

/** What waits for which transaction, on the payload instance: one for all copies of this module. */
const waitingOn = (payload: Payload): Waiting => {
  const known: unknown = Reflect.get(payload, KEY)
  if (known instanceof Map) return known
  const waiting: Waiting = new Map()
  Reflect.set(payload, KEY, waiting)
  return waiting
}

/** Takes what waits for a transaction off the list: to be run once it is committed, forgotten otherwise. */
export const takeTasks = (payload: Payload, transaction: number | string): readonly Task[] => {
  const waiting = waitingOn(payload)
  const tasks = waiting.get(transaction) ?? []
  waiting.delete(transaction)
  return tasks
}

/**
 * Runs a task once what the request has written stands: after its transaction is committed, at once
 * where there is none, never where it is rolled back.
 */
export const afterCommit = async (req: PayloadRequest, task: Task): Promise<void> => {
  const transaction = await transactionOf(req)
  if (transaction === null) return task()
  const waiting = waitingOn(req.payload)
  waiting.set(transaction, [...(waiting.get(transaction) ?? []), task])
}
