import type { PayloadRequest } from 'payload'
import { covers } from './covers.ts'
import { loadSuperiors, type Membership } from './memberships.ts'
import { organizationsWith } from './organizationsWith.ts'

/**
 * Whether an account lies within the scope of the administrator who asks: it has a membership there, or
 * none at all yet. Null: there is no such account, which nobody but who reaches all is told.
 */
export const isAccountWithin = async (
  req: PayloadRequest,
  memberships: readonly Membership[] | null,
): Promise<boolean> => {
  const manages = await organizationsWith(req, 'account.manage')
  const grants = await organizationsWith(req, 'role.grant')
  if (manages === 'all' || grants === 'all') return true
  if (memberships === null || manages.length + grants.length === 0) return false
  if (memberships.length === 0) return true
  const superiors = await loadSuperiors(req)
  return memberships.some((each) => covers([...manages, ...grants], each, superiors))
}
