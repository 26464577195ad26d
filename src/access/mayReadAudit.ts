import type { Access } from 'payload'
import { EVERY_DOCUMENT } from './everyDocument.ts'
import { organizationsWith } from './organizationsWith.ts'

/**
 * 审计管理员 reads what was done in the organizations of her scope, and what belongs to none of them:
 * accounts, organizations, settings.
 */
export const mayReadAudit: Access = async ({ req }) => {
  const organizations = await organizationsWith(req, 'audit.read')
  if (organizations === 'all') return EVERY_DOCUMENT
  if (organizations.length === 0) return false
  return {
    or: [{ organization: { in: [...organizations] } }, { organization: { exists: false } }],
  }
}
