import type { PayloadRequest } from 'payload'
import { loadSuperiors } from '../../access/memberships.ts'
import { withRoles } from '../../access/withRoles.ts'
import { isPermitted } from '../../domain/permissions.ts'
import type { NamedPerson } from './Outline.ts'

/** Who may write for an organization, of those whom the person who asks may see, by name. */
export const editorsOf = async (
  req: PayloadRequest,
  organization: string,
): Promise<readonly NamedPerson[]> => {
  const superiors = await loadSuperiors(req)
  const { docs } = await req.payload.find({
    collection: 'users',
    select: { name: true, memberships: true },
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    disableErrors: true,
    req,
  })
  return withRoles(docs, organization, superiors)
    .filter(({ roles }) => isPermitted(roles, 'content.write'))
    .map(({ id, name }) => ({ id, name }))
}
