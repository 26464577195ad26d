import { createHash } from 'node:crypto'

/** What an address is kept under: an index holds no text of two thousand characters. */
export const linkKey = (address: string): string =>
  createHash('sha256').update(address).digest('hex')
