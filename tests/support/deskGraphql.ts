import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import type { Payload } from 'payload'
import type { User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'

/** Asks the desk's GraphQL as a person. */
export const deskGraphql = async (payload: Payload, person: User, source: string) => {
  const { schema } = configToSchema(payload.config)
  const req = await requestOf(payload, person)
  return graphql({ schema, source, contextValue: { req, headers: {} } })
}
