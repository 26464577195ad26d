import type { SnapshotOrganization } from '../../snapshot/types.ts'
import { constantCase } from '../constantCase.ts'

/** An organization as readers see it. */
export interface PublishedOrganization {
  readonly slug: string
  readonly code: string | null
  readonly name: string
  readonly kind: string
  readonly parent: PublishedOrganization | null
}

/** Turns an organization of a snapshot into one of the public schema, with all its superiors. */
export const publishedOrganization = (given: SnapshotOrganization): PublishedOrganization => ({
  slug: given.slug,
  code: given.code,
  name: given.name,
  kind: constantCase(given.kind),
  parent: given.parent && publishedOrganization(given.parent),
})
