import type { PayloadRequest } from 'payload'
import { standInsOf } from '../access/standIns.ts'
import { idOf } from '../access/memberships.ts'
import { rightTo } from '../operations/actorOf.ts'
import type { Report } from '../payload-types.ts'

/** Whether the person who asks writes for the organization that a report belongs to, as its editor or as the deputy of one. */
export const mayWriteIn = async (
  req: PayloadRequest,
  { organization }: Pick<Report, 'organization'>,
): Promise<boolean> => (await rightTo(req, idOf(organization), 'content.write')) !== null

/** The name of the person as whose deputy the one who asks writes there; null in her own right, or where she does not. */
export const writesFor = async (
  req: PayloadRequest,
  { organization }: Pick<Report, 'organization'>,
): Promise<string | null> => {
  const right = await rightTo(req, idOf(organization), 'content.write')
  if (!right?.standsFor) return null
  return standInsOf(req).find(({ principal }) => principal === right.standsFor)?.name ?? null
}
