import type { PayloadRequest } from 'payload'
import { AUDIT_ACTIONS } from '../../domain/audit/actions.ts'
import { languageOf } from '../../domain/localized.ts'
import type { AuditEvent } from '../../payload-types.ts'
import { moment } from '../moment.ts'
import { say } from '../say.ts'
import { documentInWords } from './documentInWords.ts'
import { nameOfActor } from './nameOfActor.ts'

/** What of an event its sentence tells. */
export type SaidEvent = Pick<
  AuditEvent,
  'action' | 'actor' | 'at' | 'document' | 'standsFor' | 'subject'
>

/**
 * An event of the audit as a sentence: who did what to which document, and when. Names are those of now, as far as the
 * person who asks may read them: what was purged or sealed stands in no event.
 */
export const eventSentence = async (
  req: PayloadRequest,
  { action, actor, at, document, standsFor, subject }: SaidEvent,
): Promise<string> => {
  const code = req.i18n.language
  const [about, person] = await Promise.all([
    documentInWords(req, { subject: subject ?? '', document: document ?? '' }),
    nameOfActor(req, { person: actor ?? '', standsFor: standsFor ?? undefined }),
  ])
  const named = AUDIT_ACTIONS.find(({ value }) => value === action)?.label[languageOf(code)]
  return say(code, 'eventSentence', { person, at: moment(at), action: named ?? action, about })
}

/** The same by the id of the event; empty where the person who asks may not read it. */
export const namesOfEvent = async (req: PayloadRequest, id: string): Promise<readonly string[]> => {
  const event = await req.payload.findByID({
    collection: 'audit-events',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return event ? [await eventSentence(req, event)] : []
}
