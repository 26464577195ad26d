import type { Access } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { EVERY_DOCUMENT } from './everyDocument.ts'
import { organizationsWith } from './organizationsWith.ts'

/** Filters the versions of documents to the organizations in which the person has the permission. */
export const scopedVersions =
  (permission: Permission): Access =>
  async ({ req }) => {
    const organizations = await organizationsWith(req, permission)
    if (organizations === 'all') return EVERY_DOCUMENT
    return organizations.length > 0 && { 'version.organization': { in: [...organizations] } }
  }
