import { isPermitted, type Permission } from '../permissions.ts'
import type { Role } from '../roles.ts'

/** What nobody does in the place of another, whatever that one's roles: what two people do together, and whatever administers. */
export const NEVER_BY_DEPUTY: readonly Permission[] = [
  'edition.seal',
  'document.purge',
  'account.manage',
  'organization.manage',
  'settings.manage',
  'webhook.manage',
  'role.grant',
  'audit.read',
]

/** Whether the roles of somebody who is stood for open something to her deputy too. */
export const isPermittedToDeputy = (roles: readonly Role[], permission: Permission): boolean =>
  !NEVER_BY_DEPUTY.includes(permission) && isPermitted(roles, permission)
