import type { PayloadRequest } from 'payload'
import { DEFAULT_CHAIN } from '../domain/workflow/stages.ts'
import type { Organization } from '../payload-types.ts'

type Registered = Pick<Organization, 'kind' | 'name' | 'slug'> &
  Partial<Pick<Organization, 'contact' | 'site'>>

/**
 * Registers an organization with the usual chain of stages, unless its slug is taken: then the one that
 * has it is answered as it is. Authority: whoever may run a command on the server.
 */
export const registerOrganization = async (
  req: PayloadRequest,
  given: Registered,
): Promise<Organization> => {
  const { docs } = await req.payload.find({
    collection: 'organizations',
    where: { slug: { equals: given.slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return (
    docs[0] ??
    req.payload.create({
      collection: 'organizations',
      data: { ...given, stages: [...DEFAULT_CHAIN], itemReview: 'whole', minimumPersons: 2 },
      depth: 0,
      overrideAccess: true,
      req,
    })
  )
}
