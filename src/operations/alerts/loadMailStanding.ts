import type { PayloadRequest, Where } from 'payload'
import { permittedEverywhere } from '../../access/permittedEverywhere.ts'
import { isMailFault, type MailFault, type MailState } from '../../domain/alerts/mailFaults.ts'

const mayLook = permittedEverywhere('account.manage')

/** How the mails of the desk stand, without whom they are to and what they tell. */
export interface MailStanding {
  readonly counts: Readonly<Record<Exclude<MailState, 'unwanted'>, number>>
  readonly lastFault: { readonly at: string; readonly fault: MailFault } | null
}

/** How the mails stand, for who administers accounts everywhere; null for everybody else. */
export const loadMailStanding = async (req: PayloadRequest): Promise<MailStanding | null> => {
  if (!(await mayLook({ req }))) return null
  // The system's own authority: they are counted, and nobody's are told.
  const how = { collection: 'alerts', overrideAccess: true, req } as const
  const count = async (mail: MailState) => {
    const where: Where = { mail: { equals: mail } }
    return (await req.payload.count({ ...how, where })).totalDocs
  }
  const { docs } = await req.payload.find({
    ...how,
    where: { mailFault: { exists: true } },
    sort: '-mailTriedAt',
    limit: 1,
    pagination: false,
    depth: 0,
  })
  const [last] = docs
  return {
    counts: {
      waiting: await count('waiting'),
      sent: await count('sent'),
      givenUp: await count('givenUp'),
    },
    lastFault:
      last?.mailTriedAt && isMailFault(last.mailFault)
        ? { at: last.mailTriedAt, fault: last.mailFault }
        : null,
  }
}
