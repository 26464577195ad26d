import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import { rightTo } from '../operations/actorOf.ts'
import type { Report } from '../payload-types.ts'

/** Whether the person who asks writes for the organization that a report belongs to, as its editor or as the deputy of one. */
export const mayWriteIn = async (
  req: PayloadRequest,
  { organization }: Pick<Report, 'organization'>,
): Promise<boolean> => (await rightTo(req, idOf(organization), 'content.write')) !== null
