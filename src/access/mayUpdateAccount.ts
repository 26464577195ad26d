import type { Access } from 'payload'
import { isPermitted } from '../domain/permissions.ts'
import { membershipsOf } from './memberships.ts'

/** A person changes her own account (not her memberships); administrators change every account. */
export const mayUpdateAccount: Access = ({ req }) => {
  if (!req.user) return false
  const administers = membershipsOf(req).some(
    ({ roles }) => isPermitted(roles, 'account.manage') || isPermitted(roles, 'role.grant'),
  )
  return administers || { id: { equals: req.user.id } }
}
