import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { momentFor } from './momentFor.ts'
import { nameOfPerson } from './nameOfPerson.ts'
import { type Refused, refuse } from './refuse.ts'

const person = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
const moment = z.union([z.string(), z.date().transform((date) => date.toISOString())])

const writtenSchema = z.object({
  revision: z.number(),
  updatedAt: moment.optional(),
  savedBy: person,
  lastTransition: z
    .object({ revision: z.number(), actor: z.string(), at: z.string() })
    .nullish()
    .catch(null),
  lastChange: z.object({ actor: z.string(), at: z.string() }).nullish().catch(null),
})

/** Who wrote a row last, and when: a transition tells it of itself, a save in the row, and of what the audit is told it is in the change. */
const lastWriteOf = (current: unknown): { readonly by?: string | null; readonly at?: string } => {
  const parsed = writtenSchema.safeParse(current)
  if (!parsed.success) return {}
  const { revision, updatedAt, savedBy, lastTransition, lastChange } = parsed.data
  if (lastTransition?.revision === revision) {
    return { by: lastTransition.actor, at: lastTransition.at }
  }
  if (lastChange) return { by: lastChange.actor, at: lastChange.at }
  return { by: savedBy ?? null, ...(updatedAt ? { at: updatedAt } : {}) }
}

/**
 * Refuses a write over a document that somebody else has written since: 409 STALE, with who and when.
 * `current` is the row as it is now.
 */
export const refuseStale = async (
  req: Partial<PayloadRequest> | undefined,
  current: unknown,
): Promise<Refused> => {
  const { by, at } = lastWriteOf(current)
  const values = { who: await nameOfPerson(req, by), when: momentFor(at) }
  return refuse(req, { code: 'STALE', values })
}
