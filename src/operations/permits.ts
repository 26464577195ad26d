import type { Payload, PayloadRequest } from 'payload'
import type { WorkflowCollection } from '../domain/slugs.ts'

/**
 * Leave to write one transition of one document, made by the operation that decided it. It is bound to
 * what it is for, because `req.context` is passed on to nested operations.
 */
export interface Permit {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly from: string
  readonly to: string
  readonly revision: number
}

const KEY = Symbol.for('gongkai.permits')

/** The permits that are out, on the payload instance: one for all copies of this module. */
const permitsOf = (payload: Payload): WeakSet<object> => {
  const known: unknown = Reflect.get(payload, KEY)
  if (known instanceof WeakSet) return known
  const permits = new WeakSet()
  Reflect.set(payload, KEY, permits)
  return permits
}

/** Gives out a permit; the caller puts it into the `context` of the one write that it is for. */
export const issuePermit = (payload: Payload, permit: Permit): { permit: Permit } => {
  permitsOf(payload).add(permit)
  return { permit }
}

/** Whether the request carries a permit given out here for exactly this write. */
export const hasPermit = (req: PayloadRequest, wanted: Permit): boolean => {
  const carried: unknown = req.context['permit']
  if (typeof carried !== 'object' || carried === null || !permitsOf(req.payload).has(carried)) {
    return false
  }
  return Object.entries(wanted).every(([name, value]) => Reflect.get(carried, name) === value)
}
