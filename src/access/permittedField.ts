import type { FieldAccess } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { isPermitted } from '../domain/permissions.ts'
import { membershipsOf } from './memberships.ts'

/** Who may write a field: whoever has the permission in any organization. */
export const permittedField =
  (permission: Permission): FieldAccess =>
  ({ req }) =>
    membershipsOf(req).some(({ roles }) => isPermitted(roles, permission))
