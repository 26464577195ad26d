import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Organization } from '../../src/payload-types.ts'

type Given = Partial<
  Pick<
    Organization,
    'name' | 'slug' | 'kind' | 'stages' | 'itemReview' | 'minimumPersons' | 'creditCode'
  >
> & { readonly parent?: string }

/** Registers an organization; a name and a slug of its own unless given. */
export const makeOrganization = async (
  payload: Payload,
  given: Given = {},
): Promise<Organization> => {
  const mark = randomBytes(4).toString('hex')
  const defaults = {
    name: `机关${mark}`,
    slug: `organization-${mark}`,
    kind: 'government',
  } as const
  return payload.create({
    collection: 'organizations',
    data: {
      ...defaults,
      itemReview: 'whole',
      minimumPersons: 2,
      stages: ['firstReview', 'clearance', 'signature'],
      ...given,
    },
    depth: 0,
  })
}
