import { z } from 'zod'

const person = z
  .union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
const moment = z.union([z.string(), z.date().transform((date) => date.toISOString())])

const writtenSchema = z.object({
  revision: z.number(),
  updatedAt: moment.optional(),
  savedBy: person,
  savedFor: z.string().nullish().catch(null),
  lastTransition: z
    .object({
      revision: z.number(),
      actor: z.string(),
      standsFor: z.string().nullish(),
      at: z.string(),
    })
    .nullish()
    .catch(null),
  lastChange: z.object({ actor: z.string(), at: z.string() }).nullish().catch(null),
})

/** Who wrote a row last, for whom where she did it as a deputy, and when. */
export interface LastWrite {
  readonly by?: string | null
  readonly standsFor?: string | null
  readonly at?: string
}

/** Who wrote a row last, and when: a transition tells it of itself, a save in the row, and of what the audit is told it is in the change. */
export const lastWriteOf = (current: unknown): LastWrite => {
  const parsed = writtenSchema.safeParse(current)
  if (!parsed.success) return {}
  const { revision, updatedAt, savedBy, savedFor, lastTransition, lastChange } = parsed.data
  if (lastTransition?.revision === revision) {
    const { actor, standsFor, at } = lastTransition
    return { by: actor, standsFor: standsFor ?? null, at }
  }
  if (lastChange) return { by: lastChange.actor, at: lastChange.at }
  return {
    by: savedBy ?? null,
    standsFor: savedFor ?? null,
    ...(updatedAt ? { at: updatedAt } : {}),
  }
}
