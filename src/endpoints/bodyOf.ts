import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { refuse } from '../operations/refuse.ts'

/** What a request carries, in the shape that its endpoint takes. Throws INVALID_REQUEST, naming the field at fault. */
export const bodyOf = async <T>(req: PayloadRequest, shape: z.ZodType<T>): Promise<T> => {
  await addDataAndFileToRequest(req)
  const { data, error } = shape.safeParse(req.data ?? {})
  const field = String(error?.issues[0]?.path[0] ?? 'body')
  if (error) throw refuse(req, { code: 'INVALID_REQUEST', field })
  return data
}
