import type { Payload } from 'payload'
import type { AuditEntry } from '../appendAuditEvent.ts'
import { appendAuditEvent } from '../appendAuditEvent.ts'
import { requestAs } from '../requestAs.ts'
import { type TellOnce, tellOnce } from '../tellOnce.ts'
import type { Window } from '../writtenWithin.ts'
import { missingEvents } from './missingEvents.ts'

interface Given {
  /** Of which rows; absent: of all. */
  readonly window?: Window
  readonly tell?: TellOnce
}

/**
 * Appends to the audit what the rows tell and it does not yet; safe to repeat. What cannot be appended, for a
 * row tells what nobody knows, is logged and holds up neither the others nor a start. Answers what it appended.
 */
export const completeAudit = async (
  payload: Payload,
  { window, tell = tellOnce(payload.logger) }: Given = {},
): Promise<readonly AuditEntry[]> => {
  const message = 'What a row tells could not be appended to the audit'
  const onFault = (row: string, error: unknown) => tell(row, { error, message })
  const missing = await missingEvents(await requestAs(payload, null), { window, onFault })
  const appended: AuditEntry[] = []
  for (const event of missing) {
    const subject = `audit ${event.key}`
    try {
      await appendAuditEvent(await requestAs(payload, null), event)
      appended.push(event)
      tell(subject, null)
    } catch (error) {
      tell(subject, { error, message })
    }
  }
  if (appended.length > 0) {
    const keys = appended.map(({ key }) => key)
    payload.logger.warn({ keys }, 'The audit lacked events that the rows tell; they were appended')
  }
  return appended
}
