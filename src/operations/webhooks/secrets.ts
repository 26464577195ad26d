import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'

const CIPHER = 'aes-256-gcm'
const NONCE = 12
const TAG = 16

/** The key of this one purpose, from the secret that the process was given or keeps (`PAYLOAD_SECRET`). */
const keyOf = ({ secret }: Pick<Payload, 'secret'>): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', secret, '', 'gongkai:webhook-secret', 32))

interface Sealing {
  /** The id of the webhook: of another one it is not opened. */
  readonly webhook: string
  readonly value: Buffer
}

/** Encrypts a signing secret for the database. */
export const sealSecret = (
  payload: Pick<Payload, 'secret'>,
  { webhook, value }: Sealing,
): string => {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv(CIPHER, keyOf(payload), nonce).setAAD(Buffer.from(webhook))
  const sealed = Buffer.concat([cipher.update(value), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/** Decrypts it; null where it was encrypted under another `PAYLOAD_SECRET`, for another webhook, or changed since. */
export const openSecret = (
  payload: Pick<Payload, 'secret'>,
  { webhook, sealed }: { readonly webhook: string; readonly sealed: string },
): Buffer | null => {
  const bytes = Buffer.from(sealed, 'base64')
  try {
    const decipher = createDecipheriv(CIPHER, keyOf(payload), bytes.subarray(0, NONCE))
      .setAAD(Buffer.from(webhook))
      .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
  } catch {
    // Node says no more than that it does not match, and that is the answer.
    return null
  }
}
