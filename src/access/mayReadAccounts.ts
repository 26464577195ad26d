import type { Access, Where } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { EVERY_DOCUMENT } from './everyDocument.ts'
import { organizationsWith } from './organizationsWith.ts'

/** What opens the accounts of an organization: to administer them, or to know whom a document names. */
const OPENING = [
  'account.manage',
  'role.grant',
  'audit.read',
  'content.read',
] as const satisfies readonly Permission[]
const ADMINISTERING: readonly Permission[] = ['account.manage', 'role.grant']

/** Accounts that belong nowhere yet: whoever administers accounts gives them a place. */
const WITHOUT_PLACE: Where = { 'memberships.id': { exists: false } }

/**
 * A person reads her own account and those that hold something in the organizations of her scope;
 * administrators those too that hold nothing yet. Of a person elsewhere the desk tells the name alone,
 * where a document names her.
 */
export const mayReadAccounts: Access = async ({ req }) => {
  if (!req.user) return false
  const own: Where = { id: { equals: req.user.id } }
  if (req.user.mustChangePassword) return own
  const within = new Set<string>()
  let isAdministering = false
  for (const permission of OPENING) {
    const organizations = await organizationsWith(req, permission)
    if (organizations === 'all') return EVERY_DOCUMENT
    for (const organization of organizations) within.add(organization)
    isAdministering ||= organizations.length > 0 && ADMINISTERING.includes(permission)
  }
  const placed: Where = { 'memberships.organization': { in: [...within] } }
  return { or: [own, placed, ...(isAdministering ? [WITHOUT_PLACE] : [])] }
}
