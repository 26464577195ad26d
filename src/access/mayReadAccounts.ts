import type { Access } from 'payload'
import { isPermitted } from '../domain/permissions.ts'
import { membershipsOf } from './memberships.ts'
import { EVERY_DOCUMENT } from './everyDocument.ts'
import { organizationsWith } from './organizationsWith.ts'

/** Administrators and the auditor read every account; others their own and those of their organizations. */
export const mayReadAccounts: Access = async ({ req }) => {
  if (!req.user) return false
  const readsAll = membershipsOf(req).some(
    ({ roles }) =>
      isPermitted(roles, 'account.manage') ||
      isPermitted(roles, 'role.grant') ||
      isPermitted(roles, 'audit.read'),
  )
  if (readsAll) return EVERY_DOCUMENT
  if (req.user.mustChangePassword) return { id: { equals: req.user.id } }
  const organizations = await organizationsWith(req, 'content.read')
  if (organizations === 'all') return EVERY_DOCUMENT
  return {
    or: [
      { id: { equals: req.user.id } },
      { 'memberships.organization': { in: [...organizations] } },
    ],
  }
}
