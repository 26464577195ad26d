import type { PayloadRequest } from 'payload'
import { loadSuperiors } from '../../access/memberships.ts'
import { withRoles } from '../../access/withRoles.ts'
import type { Actor } from '../../domain/workflow/types.ts'
import { loadPeople } from '../loadPeople.ts'

/** Everybody, with what she may do with the documents of an organization. */
export const actorsIn = async (
  req: PayloadRequest,
  organization: string,
): Promise<readonly Actor[]> => {
  const superiors = await loadSuperiors(req)
  return withRoles(await loadPeople(req), organization, superiors)
}
