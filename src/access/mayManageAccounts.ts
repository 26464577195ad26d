import { permitted } from './permitted.ts'

/** 系统管理员 opens and unlocks accounts. */
export const mayManageAccounts = permitted('account.manage')
