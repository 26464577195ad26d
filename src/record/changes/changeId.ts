import { createHash } from 'node:crypto'
import type { SortKey } from '../schema/cursors.ts'

/**
 * The id of a change, made of its place among the changes: a UUID (RFC 9562, version 8) that is the same
 * on every server and for ever, so that whoever gets a change twice knows it again.
 */
export const changeId = (key: SortKey): string => {
  const bytes = createHash('sha256')
    .update(`gongkai:change:${JSON.stringify(key)}`)
    .digest()
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex', 0, 16)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
