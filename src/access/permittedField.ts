import type { FieldAccess } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { mayAnywhere } from './mayAnywhere.ts'

/** Who may write a field: whoever has the permission in any organization. */
export const permittedField =
  (permission: Permission): FieldAccess =>
  ({ req }) =>
    mayAnywhere(req, permission)
