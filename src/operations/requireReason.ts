import type { PayloadRequest } from 'payload'
import { languageOf } from '../domain/localized.ts'
import { GUARD_MESSAGES } from '../domain/workflow/guardMessages.ts'
import { refuse } from './refuse.ts'

/** Refuses an act for which no reason was given: GUARD_FAILED, as a transition without one. */
export const requireReason = (req: PayloadRequest, reason: string): void => {
  if (reason.trim() !== '') return
  const guard = 'reasonIsGiven'
  const message = GUARD_MESSAGES[guard][languageOf(req.i18n?.language)]
  throw refuse(req, { code: 'GUARD_FAILED', refusals: [{ guard, message, field: 'reason' }] })
}
