import type { Access } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { isPermitted } from '../domain/permissions.ts'
import { membershipsOf } from './memberships.ts'

/** Who has one of these permissions in any organization: for what belongs to no organization. */
export const permitted =
  (...permissions: readonly Permission[]): Access =>
  ({ req }) =>
    membershipsOf(req).some(({ roles }) =>
      permissions.some((permission) => isPermitted(roles, permission)),
    )
