import type { PayloadRequest } from 'payload'
import { membershipsOf, rolesFor } from '../access/memberships.ts'
import { superiorsFor } from '../access/superiorsFor.ts'
import type { Role } from '../domain/roles.ts'

/** The roles that the person who asks holds for the documents of an organization; none for nobody. */
export const rolesOn = async (
  req: PayloadRequest,
  organization: string,
): Promise<readonly Role[]> => {
  const memberships = membershipsOf(req)
  if (memberships.length === 0) return []
  return rolesFor(memberships, organization, await superiorsFor(req, memberships))
}

/** Who acts on a document of an organization: the person and her roles there, or null for nobody. */
export const actorOf = async (req: PayloadRequest, organization: string) =>
  req.user ? { id: req.user.id, roles: await rolesOn(req, organization) } : null
