import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { refuse } from '../refuse.ts'

const schema = z.object({
  page: z.string().regex(/^[\w-]{8,64}$/),
  hasUnsaved: z.boolean().default(false),
  isLeaving: z.boolean().default(false),
})

/** What a page tells of itself: which one it is, whether it holds unsaved text, whether it is about to close. */
export type ToldPresence = z.infer<typeof schema>

/** Reads what a page tells. Malformed: 400 INVALID_REQUEST with the field at fault. */
export const readPresence = (req: PayloadRequest, body: unknown): ToldPresence => {
  const { data, error } = schema.safeParse(body)
  if (data) return data
  throw refuse(req, {
    code: 'INVALID_REQUEST',
    field: String(error.issues[0]?.path[0] ?? 'page'),
  })
}
