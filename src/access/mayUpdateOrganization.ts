import type { Access } from 'payload'
import { EVERY_DOCUMENT } from './everyDocument.ts'
import { organizationsWith } from './organizationsWith.ts'

/** 系统管理员 and 安全管理员 change the organizations of their scope, each her own fields of them. */
export const mayUpdateOrganization: Access = async ({ req }) => {
  const manages = await organizationsWith(req, 'organization.manage')
  const grants = await organizationsWith(req, 'role.grant')
  if (manages === 'all' || grants === 'all') return EVERY_DOCUMENT
  const within = [...new Set([...manages, ...grants])]
  return within.length > 0 && { id: { in: within } }
}
