import type { Access } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { organizationsWith } from './organizationsWith.ts'

/** Filters the versions of documents to the organizations in which the person has the permission. */
export const scopedVersions =
  (permission: Permission): Access =>
  async ({ req }) => {
    const organizations = await organizationsWith(req, permission)
    if (organizations === 'all') return true
    return organizations.length > 0 && { 'version.organization': { in: [...organizations] } }
  }
