import type { Localized } from './localized.ts'

/** Every role, those of the workflow first. */
export const ROLES = [
  'editor',
  'reviewer',
  'clearanceOfficer',
  'signatory',
  'publisher',
  'systemAdministrator',
  'securityAdministrator',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

/** Whether a value names a role. */
export const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value)

export const ROLE_LABELS = {
  editor: { zh: '拟稿', en: 'Editor' },
  reviewer: { zh: '审核', en: 'Reviewer' },
  clearanceOfficer: { zh: '公开审查', en: 'Clearance officer' },
  signatory: { zh: '签发', en: 'Signatory' },
  publisher: { zh: '发布', en: 'Publisher' },
  systemAdministrator: { zh: '系统管理员', en: 'System administrator' },
  securityAdministrator: { zh: '安全管理员', en: 'Security administrator' },
  auditor: { zh: '审计管理员', en: 'Auditor' },
} as const satisfies Record<Role, Localized>

/** 三员: the roles that exclude every other role and each other. */
export const EXCLUSIVE_ROLES = [
  'systemAdministrator',
  'securityAdministrator',
  'auditor',
] as const satisfies readonly Role[]

/** Whether these roles, held by one person, break the separation of the three administrators. */
export const rolesExcludeEachOther = (roles: readonly Role[]): boolean => {
  const distinct = new Set(roles)
  return distinct.size > 1 && EXCLUSIVE_ROLES.some((role) => distinct.has(role))
}

/** How far a membership reaches. `subordinates` includes the organization itself. */
export const SCOPES = ['own', 'subordinates', 'all'] as const
export type Scope = (typeof SCOPES)[number]

/** How far a membership reaches where nothing is said: those of the three administrators, everywhere. */
export const defaultScope = (role: Role): Scope =>
  EXCLUSIVE_ROLES.some((each) => each === role) ? 'all' : 'own'

export const SCOPE_LABELS = {
  own: { zh: '本机关', en: 'Own organization' },
  subordinates: { zh: '本机关及下级', en: 'Own organization and its subordinates' },
  all: { zh: '全部机关', en: 'All organizations' },
} as const satisfies Record<Scope, Localized>
