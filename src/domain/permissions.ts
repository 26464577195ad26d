import type { Role } from './roles.ts'

type Roles = readonly [Role, ...Role[]]

/** Who may do what. A permission that is not here is nobody's. */
export const PERMISSIONS = {
  'report.submit': ['editor'],
  'report.recall': ['editor'],
  'report.revise': ['editor'],
  'report.passFirstReview': ['reviewer'],
  'report.passSecondReview': ['reviewer'],
  'report.passClearance': ['clearanceOfficer'],
  'report.passSignature': ['signatory'],
  'report.recordSignature': ['publisher'],
  'report.confirmSignature': ['publisher', 'signatory'],
  'report.publish': ['publisher'],
  'report.schedule': ['publisher'],
  'report.sendBackSigned': ['publisher'],
  'report.takeDown': ['publisher', 'signatory'],
  'edition.seal': ['publisher', 'signatory'],
  'document.purge': ['clearanceOfficer', 'signatory'],
  'item.submit': ['editor'],
  'item.recall': ['editor'],
  'item.drop': ['editor'],
  'item.restore': ['editor'],
  'item.approve': ['reviewer'],
  'item.sendBack': ['reviewer'],
  'item.reopen': ['editor', 'reviewer'],
  'content.read': [
    'editor',
    'reviewer',
    'clearanceOfficer',
    'signatory',
    'publisher',
    'systemAdministrator',
    'auditor',
  ],
  'content.write': ['editor'],
  'comment.write': ['editor', 'reviewer', 'clearanceOfficer', 'signatory', 'publisher'],
  'attachment.write': ['editor', 'publisher'],
  'account.manage': ['systemAdministrator'],
  'organization.manage': ['systemAdministrator'],
  'settings.manage': ['systemAdministrator'],
  'webhook.manage': ['systemAdministrator'],
  'role.grant': ['securityAdministrator'],
  'audit.read': ['auditor'],
} as const satisfies Record<`${string}.${string}`, Roles>

export type Permission = keyof typeof PERMISSIONS

/** Whether one of these roles has the permission. No role: no. */
export const isPermitted = (roles: readonly Role[], permission: Permission): boolean => {
  const holders: readonly Role[] = PERMISSIONS[permission]
  return roles.some((role) => holders.includes(role))
}
