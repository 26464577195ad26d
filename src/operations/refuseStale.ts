import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { languageOf } from '../domain/localized.ts'
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
})

const UNKNOWN = '—'
const SYSTEM = { zh: '系统', en: 'The system' } as const

/** Who wrote a row last, and when: a transition tells it of itself, a save in the row. */
const lastWriteOf = (current: unknown): { readonly by?: string | null; readonly at?: string } => {
  const parsed = writtenSchema.safeParse(current)
  if (!parsed.success) return {}
  const { revision, updatedAt, savedBy, lastTransition } = parsed.data
  if (lastTransition?.revision === revision) {
    return { by: lastTransition.actor, at: lastTransition.at }
  }
  return { by: savedBy ?? null, ...(updatedAt ? { at: updatedAt } : {}) }
}

const nameOf = async (req: Partial<PayloadRequest> | undefined, id: string | null | undefined) => {
  if (id === 'system') return SYSTEM[languageOf(req?.i18n?.language)]
  if (!id || !req?.payload) return UNKNOWN
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true },
    // The system's own authority: whoever may save a document may know who saved it last.
    overrideAccess: true,
    req,
  })
  return docs[0]?.name ?? UNKNOWN
}

const formatMoment = (iso: string | undefined): string =>
  iso
    ? new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Asia/Shanghai',
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(new Date(iso))
    : UNKNOWN

/**
 * Refuses a write over a document that somebody else has written since: 409 STALE, with who and when.
 * `current` is the row as it is now.
 */
export const refuseStale = async (
  req: Partial<PayloadRequest> | undefined,
  current: unknown,
): Promise<Refused> => {
  const { by, at } = lastWriteOf(current)
  const values = { who: await nameOf(req, by), when: formatMoment(at) }
  return refuse(req, { code: 'STALE', values })
}
