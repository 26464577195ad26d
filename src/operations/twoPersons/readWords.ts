import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PurgeExtent } from '../../domain/twoPersons/acts.ts'
import { refuse } from '../refuse.ts'

const LONGEST_TEXT = 5000
const text = z
  .string()
  .max(LONGEST_TEXT)
  .nullish()
  .transform((value) => value?.trim() ?? '')

const schema = z.object({
  reason: text,
  explanation: text,
  extent: z
    .enum(['document', 'history'])
    .nullish()
    .transform((value): PurgeExtent => value ?? 'document'),
})

/** What a person says when she asks for, or confirms, what two people do. Empty where she says nothing. */
export type Words = z.infer<typeof schema>

/** Reads the body of a request. Malformed: 400 INVALID_REQUEST naming each field at fault. */
export const readWords = (req: PayloadRequest, body: unknown): Words => {
  const result = schema.safeParse(body ?? {})
  if (result.success) return result.data
  const fields = [...new Set(result.error.issues.map(({ path }) => String(path[0] ?? 'body')))]
  const code = 'INVALID_REQUEST'
  const { message } = refuse(req, { code })
  throw refuse(req, { code, refusals: fields.map((field) => ({ message, field })) })
}
