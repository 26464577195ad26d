import { printSchema } from 'graphql'
import { format, resolveConfig } from 'prettier'
import { createPublicSchema } from '../../src/record/schema/createPublicSchema.ts'

/** docs/schema.graphql: the public schema, in the form in which the project keeps its files. */
export const schemaFile = async (): Promise<string> => {
  const file = 'docs/schema.graphql'
  const options = await resolveConfig(file)
  return format(printSchema(createPublicSchema()), { ...options, parser: 'graphql' })
}
