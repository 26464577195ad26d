import type { PayloadRequest, Where } from 'payload'
import { isMailFault, type MailFault } from '../../domain/alerts/mailFaults.ts'
import type { AlertKind } from '../../domain/alerts/kinds.ts'
import { isAlertKind } from '../../domain/alerts/kinds.ts'
import type { AlertWords } from '../../domain/alerts/alertSentence.ts'
import { languageOf } from '../../domain/localized.ts'
import { isTwoPersonAct } from '../../domain/twoPersons/acts.ts'
import type { Alert } from '../../payload-types.ts'
import { namesInAlerts } from './namesInAlerts.ts'
import { type Title, titlesOf } from './titlesOf.ts'

/** So many of her own alerts a person looks at; what is older has long been dealt with. */
const SHOWN = 200

/** An alert as its owner reads it. */
export interface AlertLine extends AlertWords {
  readonly id: string
  readonly kind: AlertKind
  readonly subject: string
  readonly document: string
  /** What the document is called; null where she may not read it, or it is gone. */
  readonly title: Title | null
  /** Who did what it tells, a deputy with whom she stood for; null where the calendar did. */
  readonly actor: string | null
  readonly at: string
  readonly isRead: boolean
  /** Why the mail about it was not sent; null where nothing went wrong. */
  readonly mailFault: MailFault | null
}

/** Her own alone, whatever else is asked. */
const own = (req: PayloadRequest, also: readonly Where[] = []): Where => ({
  and: [{ person: { equals: req.user?.id ?? '' } }, ...also],
})

const UNREAD: Where = { readAt: { exists: false } }

/** How many of her alerts the person who asks has not read. */
export const countUnread = async (req: PayloadRequest): Promise<number> => {
  if (!req.user) return 0
  const { totalDocs } = await req.payload.count({
    collection: 'alerts',
    where: own(req, [UNREAD]),
    // The system's own authority: no interface leads to the rows, and these are hers.
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/** The newest alerts of the person who asks, and how many she has not read. */
export const loadAlerts = async (
  req: PayloadRequest,
): Promise<{ readonly alerts: readonly AlertLine[]; readonly unread: number }> => {
  if (!req.user) return { alerts: [], unread: 0 }
  const { docs } = await req.payload.find({
    collection: 'alerts',
    where: own(req),
    sort: '-at',
    limit: SHOWN,
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  const titles = await titlesOf(req, docs, { overrideAccess: false })
  const namesIn = await namesInAlerts(req, docs, languageOf(req.i18n.language))
  const lineOf = (alert: Alert): AlertLine | null => {
    const { id, kind, subject, document, at, readAt, state, act, day, until, mail } = alert
    if (!isAlertKind(kind)) return null
    return {
      ...{ id, kind, subject, document, at, state, day, until },
      ...namesIn(alert),
      act: isTwoPersonAct(act) ? act : null,
      title: titles.get(document) ?? null,
      isRead: Boolean(readAt),
      mailFault: mail !== 'sent' && isMailFault(alert.mailFault) ? alert.mailFault : null,
    }
  }
  return { alerts: docs.flatMap((alert) => lineOf(alert) ?? []), unread: await countUnread(req) }
}

/** Notes that the person who asks has read some of her alerts, or all of them. Answers how many are left. */
export const readAlerts = async (
  req: PayloadRequest,
  which: 'all' | readonly string[],
): Promise<number> => {
  await req.payload.update({
    collection: 'alerts',
    where: own(req, which === 'all' ? [UNREAD] : [UNREAD, { id: { in: [...which] } }]),
    data: { readAt: new Date().toISOString() },
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  return countUnread(req)
}
