import type { PayloadRequest } from 'payload'
import { loadSuperiors, rolesFor } from '../../access/memberships.ts'
import { withRoles } from '../../access/withRoles.ts'
import type { Actor } from '../../domain/workflow/types.ts'
import { deputiesAmong } from '../deputies/deputiesAmong.ts'
import { loadPeople } from '../loadPeople.ts'

/** Everybody, with what she may do with the documents of an organization: in her own right, and then as a deputy. */
export const actorsIn = async (
  req: PayloadRequest,
  organization: string,
): Promise<readonly Actor[]> => {
  const superiors = await loadSuperiors(req)
  const people = await loadPeople(req)
  const deputed = deputiesAmong(people, new Date()).map(({ deputy: { id }, standIn }) => ({
    id,
    roles: rolesFor(standIn.memberships, organization, superiors),
    standsFor: standIn.principal,
  }))
  return [...withRoles(people, organization, superiors), ...deputed]
}
