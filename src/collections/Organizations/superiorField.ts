import type { SingleRelationshipField } from 'payload'
import { idOf, loadSuperiors } from '../../access/memberships.ts'
import { label } from '../../fields/label.ts'

/** 上级机关: one that exists, for published names and scopes follow the line upwards. */
export const superiorField: SingleRelationshipField = {
  name: 'parent',
  type: 'relationship',
  relationTo: 'organizations',
  label: label('上级机关', 'Superior organization'),
  filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  validate: async (value, { req }) => {
    if (!value) return true
    const superior = typeof value === 'string' ? value : idOf(Object(value))
    const superiors = await loadSuperiors(req)
    return superiors.has(superior) || '没有这个机关 / there is no such organization'
  },
}
