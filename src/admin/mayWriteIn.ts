import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { isPermitted } from '../domain/permissions.ts'
import { rolesOn } from '../operations/actorOf.ts'
import type { Report } from '../payload-types.ts'

/** Whether the person who asks is an editor of the organization that a report belongs to. */
export const mayWriteIn = async (
  req: PayloadRequest,
  { organization }: Pick<Report, 'organization'>,
): Promise<boolean> => isPermitted(await rolesOn(req, idOf(organization)), 'content.write')
