import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { standInsOf } from '../../access/standIns.ts'
import { type Right, rightTo } from '../actorOf.ts'

/**
 * By what right the person who asks writes a document, as it is recorded with what she writes: whether she may is
 * judged elsewhere. Costs nothing for who stands for nobody.
 */
export const rightOfWriter = async (
  req: PayloadRequest,
  { organization }: { readonly organization?: unknown },
): Promise<Right> => {
  if (standInsOf(req).length === 0) return {}
  const id = typeof organization === 'string' ? organization : idOf(Object(organization))
  return (await rightTo(req, id, 'content.write')) ?? {}
}
