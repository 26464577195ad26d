import type { Field } from 'payload'
import { permittedField } from '../access/permittedField.ts'
import type { Permission } from '../domain/permissions.ts'

/** A field that only whoever has the permission writes; what others send of it is left out. */
export const writtenBy = (permission: Permission, field: Field): Field => {
  const access = { create: permittedField(permission), update: permittedField(permission) }
  return Object.assign({}, field, { access })
}
