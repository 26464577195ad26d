import type { RelationshipField } from 'payload'
import { label } from './label.ts'

/** The organization a document belongs to: it decides who may see the document. */
export const organizationField = (more: { required: boolean }): RelationshipField => ({
  name: 'organization',
  type: 'relationship',
  relationTo: 'organizations',
  required: more.required,
  index: true,
  label: label('机关', 'Organization'),
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/fields/SettledRelationship.tsx#SettledRelationship' },
  },
})
