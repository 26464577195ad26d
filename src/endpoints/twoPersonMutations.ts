import type { Config, PayloadRequest } from 'payload'
import { isPurgeable } from '../domain/twoPersons/purged.ts'
import { refuse } from '../operations/refuse.ts'
import { purgeDocument } from '../operations/twoPersons/purgeDocument.ts'
import { readWords } from '../operations/twoPersons/readWords.ts'
import { sealEdition } from '../operations/twoPersons/sealEdition.ts'
import { withdrawRequest } from '../operations/twoPersons/withdrawRequest.ts'

type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>
type Given = Readonly<Record<string, unknown>> & { readonly id: string }
interface Context {
  readonly req: PayloadRequest
}

/**
 * Sealing and purging in the desk's GraphQL: `sealEdition`, `purgeDocument`, `withdrawRequest`. The same
 * operations as the endpoints, with the same `data` under `extensions.data` of a refusal.
 */
export const twoPersonMutations: Mutations = (graphql, { collections }) => {
  const { GraphQLBoolean, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLString } = graphql
  const text = { type: GraphQLString }
  const given = { type: new GraphQLNonNull(GraphQLString) }
  const request = collections['second-person-requests']?.graphQL?.type
  const DoneByTwo = new graphql.GraphQLObjectType({
    name: 'DoneByTwo',
    fields: {
      status: given,
      request: { type: request ?? GraphQLString },
      editions: {
        description: 'The editions that still hold the document.',
        type: new GraphQLList(new GraphQLNonNull(GraphQLInt)),
      },
      mustBeSentBack: { type: GraphQLBoolean },
    },
  })
  return {
    sealEdition: {
      type: DoneByTwo,
      args: { id: given, reason: text, explanation: text },
      resolve: (_root: unknown, { id, ...words }: Given, { req }: Context) =>
        sealEdition(req, id, readWords(req, words)),
    },
    purgeDocument: {
      type: DoneByTwo,
      args: { collection: given, id: given, reason: text, extent: text },
      resolve: (_root: unknown, { collection, id, ...words }: Given, { req }: Context) => {
        if (typeof collection !== 'string' || !isPurgeable(collection)) {
          throw refuse(req, { code: 'INVALID_REQUEST', field: 'collection' })
        }
        return purgeDocument(req, { collection, id }, readWords(req, words))
      },
    },
    withdrawRequest: {
      ...(request ? { type: request } : {}),
      args: { id: given },
      resolve: (_root: unknown, { id }: Given, { req }: Context) => withdrawRequest(req, id),
    },
  }
}
