import type { Access } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { isPermitted } from '../domain/permissions.ts'
import { membershipsOf } from './memberships.ts'

/** Who has one of these permissions for every organization: for what concerns all of them. */
export const permittedEverywhere =
  (...permissions: readonly Permission[]): Access =>
  ({ req }) =>
    membershipsOf(req).some(
      ({ roles, scope }) =>
        scope === 'all' && permissions.some((permission) => isPermitted(roles, permission)),
    )
