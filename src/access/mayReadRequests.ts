import type { Access, Where } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { TWO_PERSON_ACTS } from '../domain/twoPersons/acts.ts'
import { EVERY_DOCUMENT } from './everyDocument.ts'
import { organizationsWith } from './organizationsWith.ts'

const within = (organizations: 'all' | readonly string[]): readonly Where[] => {
  if (organizations === 'all') return [EVERY_DOCUMENT]
  return organizations.length > 0 ? [{ organization: { in: [...organizations] } }] : []
}

/** Whoever may be the second person sees what waits for her; the auditor sees all of her organizations. */
export const mayReadRequests: Access = async ({ req }) => {
  const where = async (permission: Permission) => within(await organizationsWith(req, permission))
  const seen: Where[] = [...(await where('audit.read'))]
  for (const [act, { permission }] of Object.entries(TWO_PERSON_ACTS)) {
    for (const scope of await where(permission))
      seen.push({ and: [{ act: { equals: act } }, scope] })
  }
  return seen.length > 0 && { or: seen }
}
