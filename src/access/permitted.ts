import type { Access } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { mayAnywhere } from './mayAnywhere.ts'

/** Who has one of these permissions in any organization: for what belongs to no organization. */
export const permitted =
  (...permissions: readonly Permission[]): Access =>
  ({ req }) =>
    permissions.some((permission) => mayAnywhere(req, permission))
