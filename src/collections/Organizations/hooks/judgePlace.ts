import type { CollectionBeforeChangeHook } from 'payload'
import { idOf, membershipsOf, reaches } from '../../../access/memberships.ts'
import { superiorsFor } from '../../../access/superiorsFor.ts'
import { isPermitted } from '../../../domain/permissions.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Organization } from '../../../payload-types.ts'

const superiorOf = (data: Partial<Organization> | undefined): string | null =>
  data?.parent ? idOf(data.parent) : null

/**
 * An organization is registered, or put under another one, below what the administrator reaches with its
 * subordinates; where it stands under none, she has to reach all. That she reaches the one that is changed
 * is judged by access.
 */
export const judgePlace: CollectionBeforeChangeHook<Organization> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const superior = superiorOf(data)
  if (!req.user || (operation === 'update' && superior === superiorOf(originalDoc))) return data
  const managing = membershipsOf(req).filter(({ roles }) =>
    isPermitted(roles, 'organization.manage'),
  )
  const superiors = await superiorsFor(req, managing)
  const isWithin = managing.some(
    (membership) =>
      membership.scope === 'all' ||
      (membership.scope === 'subordinates' &&
        superior !== null &&
        reaches(membership, superior, superiors)),
  )
  if (!isWithin) throw refuse(req, { code: 'NOT_PERMITTED', field: 'parent' })
  return data
}
