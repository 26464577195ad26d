import type { PayloadRequest } from 'payload'
import { isPermitted, type Permission } from '../domain/permissions.ts'
import { membershipsOf } from './memberships.ts'

/** Whether a person has a permission in any organization. */
export const mayAnywhere = (req: Pick<PayloadRequest, 'user'>, permission: Permission): boolean =>
  membershipsOf(req).some(({ roles }) => isPermitted(roles, permission))
