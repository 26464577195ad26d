import type { PayloadRequest } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { idOf, reaches } from './memberships.ts'
import { granting } from './standIns.ts'
import { superiorsFor } from './superiorsFor.ts'

/**
 * The organizations in which the person who asks has a permission: their ids, or `all`.
 * Nobody, or no role for it: none.
 */
export const organizationsWith = async (
  req: PayloadRequest,
  permission: Permission,
): Promise<'all' | readonly string[]> => {
  const memberships = granting(req, permission)
  if (memberships.length === 0) return []
  if (memberships.some(({ scope }) => scope === 'all')) return 'all'
  const superiors = await superiorsFor(req, memberships)
  const own = memberships.map(({ organization }) => idOf(organization))
  const below = [...superiors.keys()].filter((organization) =>
    memberships.some((membership) => reaches(membership, organization, superiors)),
  )
  return [...new Set([...own, ...below])]
}
