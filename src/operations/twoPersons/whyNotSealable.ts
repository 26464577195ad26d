import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { Edition } from '../../payload-types.ts'
import { newestEdition } from '../newestEdition.ts'
import { newestTakedown } from '../newestTakedown.ts'
import { findRequest } from './findRequest.ts'

/**
 * Why an edition cannot be sealed, if it cannot: two people have sealed it already, or the public reads
 * it. An edition that became sealable stays so, for takedowns and later editions stay.
 */
export const whyNotSealable = async (
  req: PayloadRequest,
  { id, report, number }: Pick<Edition, 'id' | 'number' | 'report'>,
): Promise<'ALREADY_SEALED' | 'EDITION_IS_PUBLIC' | null> => {
  const decided = await findRequest(req, {
    and: [
      { act: { equals: 'seal' } },
      { document: { equals: id } },
      { state: { in: ['confirmed', 'done'] } },
    ],
  })
  if (decided) return 'ALREADY_SEALED'
  const newest = await newestEdition(req, idOf(report))
  const takedown = await newestTakedown(req, idOf(report))
  const isHidden = (takedown?.throughEdition ?? 0) >= number
  return number >= (newest?.number ?? 0) && !isHidden ? 'EDITION_IS_PUBLIC' : null
}
