import { z } from 'zod'
import { countValues } from '../limits/countValues.ts'
import type { Limits } from '../limits/limits.ts'
import { PublicError } from '../schema/PublicError.ts'

const SHA256 = /^[0-9a-f]{64}$/

/** Only the first version of the protocol is known; others of its fields are left alone. */
const persisted = z.object({ version: z.literal(1), sha256Hash: z.string().regex(SHA256) })

const requestShape = z
  .object({
    query: z.string().trim().min(1).nullish(),
    variables: z.record(z.string(), z.unknown()).nullish(),
    operationName: z.string().nullish(),
    extensions: z.object({ persistedQuery: persisted.nullish() }).nullish(),
  })
  .transform(({ query, extensions, ...request }) => ({
    ...request,
    query: query ?? undefined,
    hash: extensions?.persistedQuery?.sha256Hash,
  }))
  .refine(({ query, hash }) => query !== undefined || hash !== undefined)

/** A query as it came over HTTP, in either method: its text, or only the hash of it. */
export type NamedRequest = z.infer<typeof requestShape>

/** A request whose query is known. */
export type GraphqlRequest = Omit<NamedRequest, 'hash' | 'query'> & {
  readonly query: string
  readonly hash?: string | undefined
}

/** Checks what came in, with at most so many values in its variables. Throws MALFORMED_REQUEST, NO_BATCHES, TOO_MANY_VARIABLES. */
export const graphqlRequest = (
  value: unknown,
  { variables: limit }: Pick<Limits, 'variables'>,
): NamedRequest => {
  if (Array.isArray(value)) throw new PublicError('NO_BATCHES')
  const { data } = requestShape.safeParse(value)
  if (!data) throw new PublicError('MALFORMED_REQUEST')
  if (countValues(data.variables, limit) > limit) {
    throw new PublicError('TOO_MANY_VARIABLES', { limit })
  }
  return data
}
