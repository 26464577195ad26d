import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { addressOf } from '../addressOf.ts'
import { appendEvent } from './appendEvent.ts'

interface Told {
  readonly action: 'signedIn' | 'signedOut'
  readonly person: { readonly id: string; readonly email: string }
}

/** Tells the stream of sign-ins that a person signed in or out. */
export const tellSignIn = (
  req: PayloadRequest,
  { action, person: { id, email } }: Told,
): Promise<void> =>
  appendEvent(req, {
    stream: 'sign-in-events',
    entry: {
      key: randomUUID(),
      action,
      account: email,
      person: id,
      address: addressOf(req),
      count: 1,
      at: new Date().toISOString(),
    },
  })
