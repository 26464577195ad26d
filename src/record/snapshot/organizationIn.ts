import { idOf } from '../../access/memberships.ts'
import type { SnapshotOrganization } from './types.ts'
import type { WorkingReport } from './WorkingReport.ts'

/**
 * An organization with all its superiors, as they are called now. Throws where one is missing or stands
 * under itself. `below` are those that were passed on the way up.
 */
export const organizationIn = (
  organizations: WorkingReport['organizations'],
  id: string,
  below: readonly string[] = [],
): SnapshotOrganization => {
  const found = organizations.get(id)
  if (!found) throw new Error(`A report refers to an organization that is not there: ${id}`)
  if (below.includes(id)) throw new Error(`An organization stands under itself: ${id}`)
  const { slug, name, kind, creditCode, parent } = found
  const above = parent ? organizationIn(organizations, idOf(parent), [...below, id]) : null
  return { id, slug, code: creditCode || null, name, kind, parent: above }
}
