import { z } from 'zod'
import { PublicError } from '../schema/PublicError.ts'

const requestShape = z.object({
  query: z.string().trim().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

/** A query as it came over HTTP, in either method. */
export type GraphqlRequest = z.infer<typeof requestShape>

/** Checks what came in. Throws MALFORMED_REQUEST. */
export const graphqlRequest = (value: unknown): GraphqlRequest => {
  const { data } = requestShape.safeParse(value)
  if (!data) throw new PublicError('MALFORMED_REQUEST')
  return data
}
