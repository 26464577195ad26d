import type { Payload, PayloadRequest } from 'payload'
import type { ItemCollection, WorkflowCollection } from '../domain/slugs.ts'

/** Leave to write one transition of one document, made by the operation that decided it. */
interface TransitionPermit {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly from: string
  readonly to: string
  readonly revision: number
}

/** Leave to create one part of a new report as its form has it, with an id of its own: nobody's content. */
interface LayoutPermit {
  readonly purpose: 'layOut'
  readonly report: string
  readonly collection: ItemCollection
  readonly id: string
}

/** It is bound to what it is for, because `req.context` is passed on to nested operations. */
export type Permit = TransitionPermit | LayoutPermit

const KEY = Symbol.for('gongkai.permits')

/** The permits that are out, on the payload instance: one for all copies of this module. */
const permitsOf = (payload: Payload): WeakSet<object> => {
  const known: unknown = Reflect.get(payload, KEY)
  if (known instanceof WeakSet) return known
  const permits = new WeakSet()
  Reflect.set(payload, KEY, permits)
  return permits
}

/** Runs what a permit is for, with the context to hand to it; afterwards the permit is void. */
export const withPermit = async <T>(
  payload: Payload,
  permit: Permit,
  write: (context: { permit: Permit }) => Promise<T>,
): Promise<T> => {
  const permits = permitsOf(payload)
  permits.add(permit)
  try {
    return await write({ permit })
  } finally {
    permits.delete(permit)
  }
}

/** Whether the request carries a permit given out here that says what is wanted of it. */
export const hasPermit = (req: PayloadRequest, wanted: Partial<Permit>): boolean => {
  const carried: unknown = req.context['permit']
  if (typeof carried !== 'object' || carried === null || !permitsOf(req.payload).has(carried)) {
    return false
  }
  return Object.entries(wanted).every(([name, value]) => Reflect.get(carried, name) === value)
}

/** The id that a permit gives to what is created in a collection; null where none does. */
export const permittedId = (req: PayloadRequest, collection: string): string | null => {
  if (!hasPermit(req, { purpose: 'layOut' })) return null
  const carried = Object(req.context['permit'])
  return carried.collection === collection ? String(carried.id) : null
}
