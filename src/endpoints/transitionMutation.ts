import type { Config, PayloadRequest } from 'payload'
import { readTransitionRequest } from '../operations/transitionRequest.ts'
import { transitionReport } from '../operations/transitionReport.ts'
import { OUTCOMES } from '../domain/workflow/types.ts'

type Mutations = NonNullable<NonNullable<Config['graphQL']>['mutations']>

/**
 * `transitionReport(id, transition, revision, …): Report` of the desk's GraphQL: the same operation as
 * the endpoint, with the same `data` under `extensions.data` of a refusal.
 */
export const transitionMutation: Mutations = (graphql, { collections }) => {
  const text = { type: graphql.GraphQLString }
  const Outcome = new graphql.GraphQLEnumType({
    name: 'TransitionOutcome',
    values: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, { value: outcome }])),
  })
  return {
    transitionReport: {
      type: collections['reports']?.graphQL?.type,
      args: {
        id: { type: new graphql.GraphQLNonNull(graphql.GraphQLString) },
        transition: { type: new graphql.GraphQLNonNull(graphql.GraphQLString) },
        revision: { type: graphql.GraphQLInt },
        contentHash: text,
        reason: text,
        reopen: {
          type: new graphql.GraphQLList(new graphql.GraphQLNonNull(graphql.GraphQLString)),
        },
        changeNote: text,
        proofread: { type: graphql.GraphQLBoolean },
        outcome: { type: Outcome },
        remark: text,
      },
      resolve: (
        _root: unknown,
        { id, reopen, ...given }: { id: string; reopen?: string[] },
        { req }: { req: PayloadRequest },
      ) => {
        const isAll = reopen?.length === 1 && reopen[0] === 'all'
        const request = readTransitionRequest(req, { ...given, reopen: isAll ? 'all' : reopen })
        return transitionReport(req, id, request)
      },
    },
  }
}
