import type { CollectionBeforeChangeHook } from 'payload'
import { rolesExcludeEachOther } from '../../../domain/roles.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { User } from '../../../payload-types.ts'

/** 三员分立: an administrator or auditor holds no other role, in whatever organization. */
export const requireCompatibleRoles: CollectionBeforeChangeHook<User> = ({ data, req }) => {
  const roles = (data.memberships ?? []).flatMap((membership) => membership.roles)
  if (rolesExcludeEachOther(roles)) {
    throw refuse(req, { code: 'ROLES_EXCLUDE_EACH_OTHER', field: 'memberships' })
  }
  return data
}
