import { configToSchema } from '@payloadcms/graphql'
import type { FlattenedField } from 'payload'
import { createPublicSchema } from '../../src/record/schema/createPublicSchema.ts'
import { bodyFor } from '../support/doors/bodies.ts'
import { SIGNED_IN, type DoorWorld } from '../support/doors/doorWorld.ts'
import { listDoors } from '../support/doors/listDoors.ts'
import type { FuzzWorld } from './FuzzWorld.ts'

const namesOf = (fields: readonly FlattenedField[]): readonly string[] =>
  fields.flatMap((field) =>
    'flattenedFields' in field
      ? [field.name, ...namesOf(field.flattenedFields).map((name) => `${field.name}.${name}`)]
      : [field.name],
  )

/** What inputs are made from, of a desk on which everything is there once. */
export const makeFuzzWorld = (world: DoorWorld): FuzzWorld => {
  const { desk, ids } = world
  const { config } = desk.payload
  const fields = new Map<string, readonly string[]>(
    [...config.collections, ...config.globals].map(({ slug, flattenedFields }) => [
      slug,
      namesOf(flattenedFields),
    ]),
  )
  return {
    doors: listDoors(config),
    // Whom nobody is, and who may do most, twice as often.
    callers: ['nobody', 'nobody', 'editor', 'editor', 'systemAdministrator', ...SIGNED_IN],
    ids: Object.values(ids),
    idsOf: (slug) => (ids[slug] === undefined ? [] : [ids[slug]]),
    fieldsOf: (slug) => fields.get(slug) ?? ['id'],
    bodyOf: (slug) => ({ ...bodyFor(world, slug, 'create'), ...bodyFor(world, slug, 'update') }),
    deskSchema: configToSchema(config).schema,
    publicSchema: createPublicSchema(),
  }
}
