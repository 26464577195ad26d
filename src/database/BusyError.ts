import { APIError } from 'payload'
import { ERRORS } from '../domain/messages.ts'

/**
 * The database did not come free in time: 503, nothing was written, the same request may be sent again.
 * Down here nobody knows who asks; `explainError` puts it in the person's language.
 */
export class BusyError extends APIError<{ code: 'BUSY'; refusals: [] }> {
  constructor() {
    super(ERRORS.BUSY.message.zh, ERRORS.BUSY.status, { code: 'BUSY', refusals: [] }, true)
  }
}
