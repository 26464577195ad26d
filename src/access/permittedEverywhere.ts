import type { Access } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { isPermitted } from '../domain/permissions.ts'
import { membershipsOf } from './memberships.ts'

/** Who has a permission for every organization: for what concerns all of them. */
export const permittedEverywhere =
  (permission: Permission): Access =>
  ({ req }) =>
    membershipsOf(req).some(({ roles, scope }) => scope === 'all' && isPermitted(roles, permission))
