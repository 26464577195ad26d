import type { PayloadRequest, Where } from 'payload'
import type { Organization } from '../../payload-types.ts'
import { refuse } from '../refuse.ts'

/** How an organization is named: by its slug, or as the title of a report prints it. */
export interface OrganizationName {
  readonly slug: string | null
  readonly name: string | null
}

/**
 * The organization that a report is for: by its slug where one was given, else by its name. None:
 * UNKNOWN_ORGANIZATION; several of the same name: AMBIGUOUS_ORGANIZATION.
 */
export const findOrganization = async (
  req: PayloadRequest,
  { slug, name }: OrganizationName,
): Promise<Organization> => {
  const given = slug ?? name
  const values = { organization: given ?? '—' }
  if (given === null) throw refuse(req, { code: 'UNKNOWN_ORGANIZATION', values })
  const where: Where = slug === null ? { name: { equals: name } } : { slug: { equals: slug } }
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where,
    limit: 2,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [found, another] = docs
  if (another) throw refuse(req, { code: 'AMBIGUOUS_ORGANIZATION', values })
  if (!found) throw refuse(req, { code: 'UNKNOWN_ORGANIZATION', values })
  return found
}
