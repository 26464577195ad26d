import type { Access, Where } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { EVERY_DOCUMENT } from './everyDocument.ts'
import { organizationsWith } from './organizationsWith.ts'

/** Filters documents to the organizations in which the person has the permission; `also` narrows further. */
export const scoped =
  (permission: Permission, also?: Where): Access =>
  async ({ req }) => {
    const organizations = await organizationsWith(req, permission)
    if (organizations === 'all') return also ?? EVERY_DOCUMENT
    if (organizations.length === 0) return false
    const inScope: Where = { organization: { in: [...organizations] } }
    return also ? { and: [inScope, also] } : inScope
  }
