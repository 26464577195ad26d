import { isPermitted, type Permission } from '../domain/permissions.ts'
import { isRole, type Role } from '../domain/roles.ts'
import { standInsOf } from './standIns.ts'

const listIn = (value: unknown, name: string): readonly unknown[] => {
  const list: unknown = Object(value)[name]
  return Array.isArray(list) ? list : []
}

const rolesOf = (user: unknown): readonly Role[] =>
  [user, ...standInsOf({ user })]
    .flatMap((holder) => listIn(holder, 'memberships'))
    .flatMap((membership) => listIn(membership, 'roles'))
    .filter(isRole)

/**
 * Leaves out of the admin's menu what a person has none of these permissions for. It only tidies the
 * menu; what she may read and write is decided by access.
 */
export const hiddenUnless =
  (...permissions: readonly Permission[]) =>
  ({ user }: { user: unknown }): boolean =>
    !permissions.some((permission) => isPermitted(rolesOf(user), permission))
