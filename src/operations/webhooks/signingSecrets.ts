import type { Payload } from 'payload'
import type { StoredSecret } from '../../domain/webhooks/StoredSecret.ts'
import { openSecret } from './secrets.ts'

interface Signing {
  readonly webhook: string
  readonly secrets: readonly StoredSecret[]
  readonly now: Date
}

/** The secrets by which a webhook signs now, the newest first; null where the one in use cannot be read. */
export const signingSecrets = (
  payload: Pick<Payload, 'secret'>,
  { webhook, secrets, now }: Signing,
): readonly Buffer[] | null => {
  const opened = secrets
    .filter(({ endsAt }) => endsAt === null || endsAt > now.toISOString())
    .map(({ sealed }) => openSecret(payload, { webhook, sealed }))
  if (opened[0] === null || opened.length === 0) return null
  return opened.filter((each) => each !== null)
}
