import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isPermitted } from '../../domain/permissions.ts'
import type { Role } from '../../domain/roles.ts'
import { TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import type { RequestLine } from './Workbench.ts'

/** The requests of others that the person who asks could confirm. */
export const findRequests = async (
  req: PayloadRequest,
  rolesIn: (organization: string) => readonly Role[],
): Promise<readonly RequestLine[]> => {
  if (!req.user) return []
  const { docs } = await req.payload.find({
    collection: 'second-person-requests',
    where: { and: [{ state: { equals: 'open' } }, { requestedBy: { not_equals: req.user.id } }] },
    sort: 'requestedAt',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    // Who has no part in sealing and purging reads none of them.
    disableErrors: true,
    req,
  })
  return docs
    .filter(({ act, organization }) =>
      isPermitted(rolesIn(idOf(organization)), TWO_PERSON_ACTS[act].permission),
    )
    .map(({ id, act, reason, requestedBy, requestedAt }) => ({
      id,
      act,
      reason,
      requestedBy: requestedBy ?? '',
      requestedAt: requestedAt ?? '',
    }))
}
