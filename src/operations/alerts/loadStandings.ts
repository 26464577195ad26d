import type { PayloadRequest, Where } from 'payload'
import { permittedEverywhere } from '../../access/permittedEverywhere.ts'
import type { SendingState } from '../../domain/alerts/judgeSending.ts'
import { isMailFault, type MailFault } from '../../domain/alerts/mailFaults.ts'
import { isWebhookFault, type WebhookFault } from '../../domain/webhooks/webhookFaults.ts'
import { isSending } from './sending.ts'

const mayLook = permittedEverywhere('account.manage')

/** How what is sent stands, without whom it is to and what it tells. */
export interface Standing<Fault> {
  readonly counts: Readonly<Record<SendingState, number>>
  readonly lastFault: { readonly at: string; readonly fault: Fault } | null
}

interface Queue<Fault> {
  readonly collection: 'alert-sources' | 'alerts'
  /** The field that says how a row stands; those beside it begin with its name. */
  readonly field: 'mail' | 'message'
  readonly isFault: (name: unknown) => name is Fault
}

const standingOf = async <Fault>(
  req: PayloadRequest,
  { collection, field, isFault }: Queue<Fault>,
): Promise<Standing<Fault>> => {
  // The system's own authority: they are counted, and nobody's are told.
  const how = { collection, overrideAccess: true, req } as const
  const count = async (state: SendingState) => {
    const where: Where = { [field]: { equals: state } }
    return (await req.payload.count({ ...how, where })).totalDocs
  }
  const { docs } = await req.payload.find({
    ...how,
    where: { [`${field}Fault`]: { exists: true } },
    sort: `-${field}TriedAt`,
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const last = Object(docs[0])
  const at: unknown = last[`${field}TriedAt`]
  const fault: unknown = last[`${field}Fault`]
  return {
    counts: {
      waiting: await count('waiting'),
      sent: await count('sent'),
      givenUp: await count('givenUp'),
    },
    lastFault: typeof at === 'string' && isFault(fault) ? { at, fault } : null,
  }
}

/** How mails and messages stand, each null where this server sends none; for who administers accounts everywhere, null for everybody else. */
export interface Standings {
  readonly mail: Standing<MailFault> | null
  readonly message: Standing<WebhookFault> | null
}

export const loadStandings = async (req: PayloadRequest): Promise<Standings | null> => {
  if (!(await mayLook({ req }))) return null
  const { payload } = req
  const mail = { collection: 'alerts', field: 'mail', isFault: isMailFault } as const
  const message = {
    collection: 'alert-sources',
    field: 'message',
    isFault: isWebhookFault,
  } as const
  return {
    mail: isSending(payload, 'mail') ? await standingOf(req, mail) : null,
    message: isSending(payload, 'message') ? await standingOf(req, message) : null,
  }
}
