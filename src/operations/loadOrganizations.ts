import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { Organization } from '../payload-types.ts'

/**
 * Reads organizations and everything above them, by id. Authority: the system's own, for their names are
 * no secret to a signed-in person.
 */
export const loadOrganizations = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Organization>> => {
  const found = new Map<string, Organization>()
  let wanted: readonly string[] = [...new Set(ids)]
  while (wanted.length > 0) {
    const { docs } = await req.payload.find({
      collection: 'organizations',
      where: { id: { in: [...wanted] } },
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    for (const each of docs) found.set(each.id, each)
    const above = docs.flatMap(({ parent }) => (parent ? [idOf(parent)] : []))
    wanted = [...new Set(above)].filter((id) => !found.has(id))
  }
  return found
}
