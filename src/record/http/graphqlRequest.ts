import { z } from 'zod'
import { countValues } from '../limits/countValues.ts'
import type { Limits } from '../limits/limits.ts'
import { PublicError } from '../schema/PublicError.ts'

const requestShape = z.object({
  query: z.string().trim().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})

/** A query as it came over HTTP, in either method. */
export type GraphqlRequest = z.infer<typeof requestShape>

/** Checks what came in, with at most so many values in its variables. Throws MALFORMED_REQUEST, NO_BATCHES, TOO_MANY_VARIABLES. */
export const graphqlRequest = (
  value: unknown,
  { variables: limit }: Pick<Limits, 'variables'>,
): GraphqlRequest => {
  if (Array.isArray(value)) throw new PublicError('NO_BATCHES')
  const { data } = requestShape.safeParse(value)
  if (!data) throw new PublicError('MALFORMED_REQUEST')
  if (countValues(data.variables, limit) > limit) {
    throw new PublicError('TOO_MANY_VARIABLES', { limit })
  }
  return data
}
