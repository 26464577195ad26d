import { PERMISSIONS, type Permission } from '../../src/domain/permissions.ts'
import { ROLE_LABELS } from '../../src/domain/roles.ts'

/** Who holds a permission, in both languages: `拟稿 editor`. */
export const rolesOf = (permission: Permission): string =>
  PERMISSIONS[permission].map((role) => `${ROLE_LABELS[role].zh} \`${role}\``).join('、')
