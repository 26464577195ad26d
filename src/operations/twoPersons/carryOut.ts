import type { PayloadRequest } from 'payload'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { carryOutPurge } from './carryOutPurge.ts'
import { emptySealed } from './emptySealed.ts'
import { eraseRemains } from './eraseRemains.ts'
import { insertSealNotice } from './insertSealNotice.ts'
import { moveRequest } from './moveRequest.ts'
import { tellRequest } from './tellRequest.ts'

/**
 * Carries out what two people decided: a seal's notice first, which hides the content at once on every
 * instance; then the audit is told, before the content goes, so that nothing is ever gone of which the
 * audit does not say who let it go. Every step may be repeated, so that what a crash interrupts is
 * done again from the beginning; the request counts as done only when nothing is left of it. Call it
 * outside a transaction.
 */
export const carryOut = async (
  req: PayloadRequest,
  request: SecondPersonRequest,
): Promise<SecondPersonRequest> => {
  if (request.act === 'seal') await insertSealNotice(req, request)
  await tellRequest(req, request)
  if (request.act === 'seal') await emptySealed(req, request)
  else await carryOutPurge(req, request)
  if (!(await eraseRemains(req.payload))) return request
  return (await moveRequest(req, request, { from: 'confirmed', to: 'done' })) ?? request
}
