import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { OUTCOMES, type TransitionRequest } from '../domain/workflow/types.ts'
import { refuse } from './refuse.ts'

const LONGEST_TEXT = 5000
const text = z.string().max(LONGEST_TEXT)
const absentWhenNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => value ?? undefined, schema.optional())

const schema = z.object({
  transition: z.string().max(50),
  revision: absentWhenNull(z.number().int().nonnegative()),
  contentHash: absentWhenNull(z.string().max(100)),
  reason: absentWhenNull(text),
  reopen: absentWhenNull(z.union([z.literal('all'), z.array(z.string().max(100)).max(2000)])),
  changeNote: absentWhenNull(text),
  publishAt: absentWhenNull(z.iso.datetime({ offset: true })),
  proofread: absentWhenNull(z.boolean()),
  outcome: absentWhenNull(z.enum(OUTCOMES)),
  remark: absentWhenNull(text),
  explanation: absentWhenNull(text),
  signedBy: absentWhenNull(z.string().max(200)),
  signedOn: absentWhenNull(z.iso.date()),
  attachment: absentWhenNull(z.string().max(100)),
})

/** Reads the body of a transition. Malformed: 400 INVALID_REQUEST naming each field at fault. */
export const readTransitionRequest = (req: PayloadRequest, body: unknown): TransitionRequest => {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  const fields = [...new Set(result.error.issues.map(({ path }) => String(path[0] ?? 'body')))]
  const { message } = refuse(req, { code: 'INVALID_REQUEST' })
  throw refuse(req, {
    code: 'INVALID_REQUEST',
    refusals: fields.map((field) => ({ message, field })),
  })
}
