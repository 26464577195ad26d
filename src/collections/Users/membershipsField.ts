import type { ArrayField } from 'payload'
import { permittedField } from '../../access/permittedField.ts'
import { ROLE_LABELS, ROLES, SCOPE_LABELS, SCOPES } from '../../domain/roles.ts'
import { label } from '../../fields/label.ts'

/** Which roles a person holds in which organization, and how far they reach; granted by the security administrator alone. */
export const membershipsField: ArrayField = {
  name: 'memberships',
  type: 'array',
  label: label('任职', 'Memberships'),
  labels: { singular: label('任职', 'Membership'), plural: label('任职', 'Memberships') },
  saveToJWT: false,
  // Before she has changed her first password a person reads nothing, not even what her organization is called.
  admin: {
    condition: (data, _siblings, { user }) =>
      data?.['mustChangePassword'] !== true || data['id'] !== user?.id,
  },
  access: {
    create: permittedField('role.grant'),
    update: permittedField('role.grant'),
  },
  fields: [
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      required: true,
      label: label('机关', 'Organization'),
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      options: ROLES.map((role) => ({ value: role, label: { ...ROLE_LABELS[role] } })),
      label: label('角色', 'Roles'),
    },
    {
      name: 'scope',
      type: 'select',
      required: true,
      defaultValue: 'own',
      options: SCOPES.map((scope) => ({ value: scope, label: { ...SCOPE_LABELS[scope] } })),
      label: label('范围', 'Scope'),
    },
  ],
}
