import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql'
import { setImmediate as turn } from 'node:timers/promises'
import { PublicError } from '../schema/PublicError.ts'

/** For how long a query may keep the process to itself, in milliseconds. */
const SLICE = 10
/** After how many fields the clock is looked at: a look costs as much as a field. */
const FIELDS = 64
/** How many fields of a query that has had its slice are resolved before others have their turn again. */
const BATCH = 256

interface Fairness {
  /** How long the query may be worked on, in milliseconds. */
  readonly time: number
  readonly now?: () => number
}

/**
 * Resolves the fields of one query as graphql-js does by itself, and lets others have their turn now and
 * then: a large one would answer nobody else until it is through. One that has taken too long is ended,
 * each of its further fields being refused with TOO_SLOW.
 */
export const fairResolver = ({
  time,
  now = () => performance.now(),
}: Fairness): GraphQLFieldResolver<unknown, unknown> => {
  const start = now()
  let begun = start
  let fields = 0
  let waiting: (() => void)[] | undefined

  const requireTime = (): void => {
    if (now() - start > time) throw new PublicError('TOO_SLOW', { limit: time / 1000 })
  }
  const release = async (queue: (() => void)[]): Promise<void> => {
    let next = 0
    do {
      await turn()
      for (const resume of queue.slice(next, next + BATCH)) resume()
      next += BATCH
    } while (next < queue.length)
    waiting = undefined
    begun = now()
  }
  const wait = (): Promise<void> => {
    if (!waiting) {
      waiting = []
      void release(waiting)
    }
    const queue = waiting
    return new Promise((resolve) => queue.push(resolve))
  }

  // A function made for each field would cost more than the field.
  return (source, args: Record<string, unknown>, context, info) => {
    fields += 1
    if (!waiting) {
      if (fields % FIELDS !== 0) return defaultFieldResolver(source, args, context, info)
      requireTime()
      if (now() - begun <= SLICE) return defaultFieldResolver(source, args, context, info)
    }
    return wait().then(() => {
      requireTime()
      return defaultFieldResolver(source, args, context, info)
    })
  }
}
