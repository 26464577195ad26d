import type { PayloadRequest } from 'payload'
import { languageOf } from '../domain/localized.ts'

const UNKNOWN = '—'
const SYSTEM = { zh: '系统', en: 'The system' } as const

/** The name of a person whose id a row keeps; a dash where there is none. */
export const nameOfPerson = async (
  req: Partial<PayloadRequest> | undefined,
  id: string | null | undefined,
): Promise<string> => {
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
