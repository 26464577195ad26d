import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Refused, refuse } from './refuse.ts'

const savedSchema = z.object({
  updatedAt: z.union([z.string(), z.date().transform((date) => date.toISOString())]).optional(),
  savedBy: z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullish(),
})

const nameOf = async (req: Partial<PayloadRequest>, person: string | null | undefined) => {
  if (!person || !req.payload) return '—'
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: person } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true },
    // The system's own authority: whoever may save a document may know who saved it last.
    overrideAccess: true,
    req,
  })
  return docs[0]?.name ?? '—'
}

/** Refuses a write over a document that somebody else has saved since: 409 STALE, with who and when. */
export const refuseStale = async (
  req: Partial<PayloadRequest> | undefined,
  current: unknown,
): Promise<Refused> => {
  const saved = savedSchema.safeParse(current)
  const { updatedAt, savedBy } = saved.success ? saved.data : {}
  const who = req ? await nameOf(req, savedBy) : '—'
  return refuse(req, { code: 'STALE', values: { who, when: formatMoment(updatedAt) } })
}

const formatMoment = (iso: string | undefined): string =>
  iso
    ? new Intl.DateTimeFormat('sv-SE', {
        timeZone: 'Asia/Shanghai',
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(new Date(iso))
    : '—'
