import type { PayloadRequest } from 'payload'
import type { RequestState } from '../../domain/twoPersons/acts.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { findRequest } from './findRequest.ts'

interface Move {
  readonly from: RequestState
  readonly to: RequestState
  readonly noting?: Partial<SecondPersonRequest>
}

/**
 * Writes one step of a request into its row: one conditional statement, so of several at once one wins,
 * on either engine. Answers the row as it is then; null where it no longer stood there. Authority: the
 * decision that was made before.
 */
export const moveRequest = async (
  req: PayloadRequest,
  { id }: Pick<SecondPersonRequest, 'id'>,
  { from, to, noting = {} }: Move,
): Promise<SecondPersonRequest | null> => {
  const written: unknown = await req.payload.db.updateOne({
    collection: 'second-person-requests',
    where: { and: [{ id: { equals: id } }, { state: { equals: from } }] },
    data: { ...noting, state: to, updatedAt: new Date().toISOString() },
    req,
  })
  return written ? findRequest(req, { id: { equals: id } }) : null
}
