import type { PayloadRequest } from 'payload'
import { lastWriteOf } from './lastWriteOf.ts'
import { momentFor } from './momentFor.ts'
import { nameOfActor } from './nameOfActor.ts'
import { type Refused, refuse } from './refuse.ts'

/**
 * Refuses a write over a document that somebody else has written since: 409 STALE, with who and when.
 * `current` is the row as it is now.
 */
export const refuseStale = async (
  req: Partial<PayloadRequest> | undefined,
  current: unknown,
): Promise<Refused> => {
  const { by: person, standsFor, at } = lastWriteOf(current)
  const values = { who: await nameOfActor(req, { person, standsFor }), when: momentFor(at) }
  return refuse(req, { code: 'STALE', values })
}
