import type { PayloadRequest } from 'payload'
import { languageOf } from '../../domain/localized.ts'
import { REQUEST_STATES } from '../../domain/twoPersons/acts.ts'
import { nameOfPerson } from '../nameOfPerson.ts'
import { refuse } from '../refuse.ts'
import { findRequest } from './findRequest.ts'

/** Refuses what somebody else has dealt with since it was read, with who and how. */
export const refuseClosed = async (req: PayloadRequest, id: string) => {
  const now = await findRequest(req, { id: { equals: id } })
  const who = await nameOfPerson(req, now?.confirmedBy ?? now?.withdrawnBy)
  const state = REQUEST_STATES[now?.state ?? 'done'][languageOf(req.i18n?.language)]
  return refuse(req, { code: 'REQUEST_CLOSED', values: { who, state } })
}
