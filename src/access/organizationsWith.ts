import type { PayloadRequest } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { isPermitted } from '../domain/permissions.ts'
import { idOf, membershipsOf, reaches } from './memberships.ts'
import { superiorsFor } from './superiorsFor.ts'

/**
 * The organizations in which the person who asks has a permission: their ids, or `all`.
 * Nobody, or no role for it: none.
 */
export const organizationsWith = async (
  req: PayloadRequest,
  permission: Permission,
): Promise<'all' | readonly string[]> => {
  const granting = membershipsOf(req).filter(({ roles }) => isPermitted(roles, permission))
  if (granting.length === 0) return []
  if (granting.some(({ scope }) => scope === 'all')) return 'all'
  const superiors = await superiorsFor(req, granting)
  const own = granting.map(({ organization }) => idOf(organization))
  const below = [...superiors.keys()].filter((organization) =>
    granting.some((membership) => reaches(membership, organization, superiors)),
  )
  return [...new Set([...own, ...below])]
}
