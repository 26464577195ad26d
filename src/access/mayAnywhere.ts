import type { PayloadRequest } from 'payload'
import type { Permission } from '../domain/permissions.ts'
import { granting } from './standIns.ts'

/** Whether a person has a permission in any organization, of her own or as a deputy. */
export const mayAnywhere = (req: Pick<PayloadRequest, 'user'>, permission: Permission): boolean =>
  granting(req, permission).length > 0
