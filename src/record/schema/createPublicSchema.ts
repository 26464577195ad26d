import { buildSchema, isScalarType, type GraphQLSchema } from 'graphql'
import { scalars } from './scalars.ts'
import { typeDefs } from './typeDefs.ts'

/** The public schema: the types as written, with scalars that check what passes through them. */
export const createPublicSchema = (): GraphQLSchema => {
  const schema = buildSchema(typeDefs)
  for (const [name, { serialize, parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(name)
    if (isScalarType(type)) Object.assign(type, { serialize, parseValue, parseLiteral })
  }
  return schema
}
