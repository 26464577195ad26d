import type { GraphQLScalarType } from 'graphql'
import type { Config, PayloadRequest } from 'payload'
import { ITEM_COLLECTIONS, type ItemCollection } from '../domain/slugs.ts'
import { OUTCOMES } from '../domain/workflow/types.ts'
import { transitionItem } from '../operations/transitionItem.ts'
import { transitionReport } from '../operations/transitionReport.ts'
import { readTransitionRequest } from '../operations/transitionRequest.ts'

type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>
type Graphql = Parameters<Mutations>[0]
type Given = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly reopen?: readonly string[]
}

/** The mutation of each collection of parts. */
const ITEM_MUTATIONS = {
  sections: 'transitionSection',
  'key-initiatives': 'transitionKeyInitiative',
  'proposal-responses': 'transitionProposalResponse',
  'statistical-tables': 'transitionStatisticalTable',
} as const satisfies Record<ItemCollection, string>

/** What a transition of a report may say in a text, beside its reason. */
const REPORT_TEXTS = [
  'contentHash',
  'changeNote',
  'remark',
  'explanation',
  'attachment',
  'signedBy',
  'signedOn',
  'publishAt',
] as const

const argsOf = (graphql: Graphql, more: Readonly<Record<string, { type: GraphQLScalarType }>>) => ({
  id: { type: new graphql.GraphQLNonNull(graphql.GraphQLString) },
  transition: { type: new graphql.GraphQLNonNull(graphql.GraphQLString) },
  revision: { type: graphql.GraphQLInt },
  reason: { type: graphql.GraphQLString },
  ...more,
})

const textsOf = (graphql: Graphql, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { type: graphql.GraphQLString }]))

const reopenOf = (reopen: readonly string[] | undefined) =>
  reopen?.length === 1 && reopen[0] === 'all' ? 'all' : reopen

const itemMutation = (
  collection: ItemCollection,
  graphql: Graphql,
  { collections }: Parameters<Mutations>[1],
) => ({
  type: collections[collection]?.graphQL?.type,
  args: argsOf(graphql, {}),
  resolve: (_root: unknown, { id, ...given }: Given, { req }: { req: PayloadRequest }) =>
    transitionItem(req, { collection, id }, readTransitionRequest(req, given)),
})

/**
 * The transitions in the desk's GraphQL: `transitionReport(id, transition, revision, …): Report` and one
 * for each collection of parts. The same operations as the endpoint, with the same `data` under
 * `extensions.data` of a refusal.
 */
export const transitionMutations: Mutations = (graphql, payload) => {
  const Outcome = new graphql.GraphQLEnumType({
    name: 'TransitionOutcome',
    values: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, { value: outcome }])),
  })
  const ids = new graphql.GraphQLList(new graphql.GraphQLNonNull(graphql.GraphQLString))
  return {
    transitionReport: {
      type: payload.collections['reports']?.graphQL?.type,
      args: {
        ...argsOf(graphql, textsOf(graphql, ...REPORT_TEXTS)),
        reopen: { type: ids },
        proofread: { type: graphql.GraphQLBoolean },
        outcome: { type: Outcome },
      },
      resolve: (
        _root: unknown,
        { id, reopen, ...given }: Given,
        { req }: { req: PayloadRequest },
      ) => {
        const request = readTransitionRequest(req, { ...given, reopen: reopenOf(reopen) })
        return transitionReport(req, id, request)
      },
    },
    ...Object.fromEntries(
      ITEM_COLLECTIONS.map((collection) => [
        ITEM_MUTATIONS[collection],
        itemMutation(collection, graphql, payload),
      ]),
    ),
  }
}
