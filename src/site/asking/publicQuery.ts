import { type DocumentNode, execute, parse } from 'graphql'
import type { z } from 'zod'
import { fairResolver } from '../../record/http/fairResolver.ts'
import { LIMITS } from '../../record/limits/limits.ts'
import type { RecordView } from '../../record/RecordView.ts'
import { createPublicSchema } from '../../record/schema/createPublicSchema.ts'
import { rootValue } from '../../record/schema/rootValue.ts'

const schema = createPublicSchema()
const resolvers = rootValue(LIMITS)

/** What a page asks the public schema, and the shape of what it gets. */
export interface PublicQuery<Data> {
  readonly document: DocumentNode
  readonly shape: z.ZodType<Data>
}

/** A query of the public schema in its own words, with the shape of its answer. */
export const publicQuery = <Data>(text: string, shape: z.ZodType<Data>): PublicQuery<Data> => ({
  document: parse(text),
  shape,
})

/**
 * Asks a record what everybody may ask it, in this process. Rejects with the PublicError of the field that
 * refused.
 */
export const askRecord = async <Data>(
  view: RecordView,
  { document, shape }: PublicQuery<Data>,
  variableValues: Readonly<Record<string, unknown>> = {},
): Promise<Data> => {
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: resolvers,
    fieldResolver: fairResolver(LIMITS),
    contextValue: view,
    variableValues,
  })
  const [error] = errors ?? []
  if (error) throw error.originalError ?? error
  return shape.parse(data)
}
