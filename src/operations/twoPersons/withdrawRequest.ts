import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isPermitted } from '../../domain/permissions.ts'
import { TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { rolesOn } from '../actorOf.ts'
import { refuse } from '../refuse.ts'
import { findVisible } from '../findVisible.ts'
import { moveRequest } from './moveRequest.ts'
import { refuseClosed } from './refuseClosed.ts'
import { tellRequest } from './tellRequest.ts'

/**
 * Takes back what waits for a second person: whoever asked, or whoever could confirm and does not agree.
 * Answers the request; throws Refused with a code.
 */
export const withdrawRequest = async (
  req: PayloadRequest,
  id: string,
): Promise<SecondPersonRequest> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const request = await findVisible(req, { collection: 'second-person-requests', id })
  if (!request) throw refuse(req, { code: 'NOT_FOUND' })
  const { permission } = TWO_PERSON_ACTS[request.act]
  if (!isPermitted(await rolesOn(req, idOf(request.organization)), permission)) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  const noting = { withdrawnBy: req.user.id, withdrawnAt: new Date().toISOString() }
  const withdrawn = await moveRequest(req, request, { from: 'open', to: 'withdrawn', noting })
  if (!withdrawn) throw await refuseClosed(req, id)
  await tellRequest(req, withdrawn)
  return withdrawn
}
