import type { SingleRelationshipField } from 'payload'
import { idOf, loadSuperiors, standsUnder } from '../../access/memberships.ts'
import { label } from '../../fields/label.ts'

/** 上级机关: nobody stands under herself, by whatever way round; names and scopes would never end. */
export const superiorField: SingleRelationshipField = {
  name: 'parent',
  type: 'relationship',
  relationTo: 'organizations',
  label: label('上级机关', 'Superior organization'),
  filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
  validate: async (value, { id, req }) => {
    if (!value) return true
    const superior = typeof value === 'string' ? value : idOf(Object(value))
    const superiors = await loadSuperiors(req)
    if (!superiors.has(superior)) return '没有这个机关 / there is no such organization'
    return (
      !standsUnder({ organization: superior, superior: String(id) }, superiors) ||
      '上级机关不能是本机关或其下级 / it cannot stand under itself'
    )
  },
}
