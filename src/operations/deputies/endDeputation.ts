import type { PayloadRequest } from 'payload'
import { standingOf } from '../../domain/deputies/Deputation.ts'
import type { User } from '../../payload-types.ts'
import { refuse } from '../refuse.ts'
import { stoodForAccount } from './stoodForAccount.ts'
import { writeDeputies } from './nameDeputy.ts'

/**
 * Ends a deputation before its last day, or one that has not begun, by whoever may name deputies for the
 * person: from this moment on nobody acts by it. Refuses with NOT_PERMITTED, NOT_FOUND and DEPUTATION_OVER. Answers the account.
 */
export const endDeputation = async (
  req: PayloadRequest,
  id: string,
  { deputation }: { readonly deputation: string },
): Promise<User> => {
  const principal = await stoodForAccount(req, id)
  const deputies = principal.deputies ?? []
  const ended = deputies.find((each) => each.id === deputation)
  if (!ended) throw refuse(req, { code: 'NOT_FOUND', field: 'deputation' })
  const now = new Date()
  if (standingOf(ended, { now, closings: [principal.closedLast] }) === 'over') {
    throw refuse(req, { code: 'DEPUTATION_OVER', field: 'deputation' })
  }
  return writeDeputies(
    req,
    principal,
    deputies.map((each) => (each === ended ? { ...each, endedAt: now.toISOString() } : each)),
  )
}
