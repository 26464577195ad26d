import type { PayloadRequest } from 'payload'
import { loadSuperiors, rolesFor } from '../../access/memberships.ts'
import type { Actor } from '../../domain/workflow/types.ts'
import { loadPeople } from '../loadPeople.ts'

/** Everybody, with what she may do with the documents of an organization. */
export const actorsIn = async (
  req: PayloadRequest,
  organization: string,
): Promise<readonly Actor[]> => {
  const superiors = await loadSuperiors(req)
  return (await loadPeople(req)).map(({ id, memberships }) => ({
    id,
    roles: rolesFor(memberships ?? [], organization, superiors),
  }))
}
