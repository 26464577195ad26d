import { isPermitted } from '../../../src/domain/permissions.ts'
import type { Role } from '../../../src/domain/roles.ts'

/** Whether a role reads the content of its office. */
export const readsContent = (role: Role): boolean => isPermitted([role], 'content.read')
