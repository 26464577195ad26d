import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import type { Snapshot } from './types.ts'

/** SHA-256, in hex, of the canonical JSON (RFC 8785) of a value without cycles. */
export const hashOf = (value: unknown): string => {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('A value that is not JSON has no content hash')
  return createHash('sha256').update(json, 'utf8').digest('hex')
}

/** The content hash of a snapshot: of the very value that publishing inserts. */
export const contentHash = (snapshot: Snapshot): string => hashOf(snapshot)
