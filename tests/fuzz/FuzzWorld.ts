import type { GraphQLSchema } from 'graphql'
import type { Caller } from '../support/doors/doorWorld.ts'
import type { Door } from '../support/doors/listDoors.ts'

/** What inputs are made from. */
export interface FuzzWorld {
  readonly doors: readonly Door[]
  readonly callers: readonly Caller[]
  /** Every id that there is, and those of a collection. */
  readonly ids: readonly string[]
  readonly idsOf: (slug: string) => readonly string[]
  /** The names of the fields of a collection, `a.b` within groups. */
  readonly fieldsOf: (slug: string) => readonly string[]
  /** What is sound to send. */
  readonly bodyOf: (slug: string) => Readonly<Record<string, unknown>>
  readonly deskSchema: GraphQLSchema
  readonly publicSchema: GraphQLSchema
}
