import type { Encoding } from './PreparedAnswer.ts'

const accepts = (header: string, name: string): boolean => {
  const part = header.split(',').find((each) => each.trim().split(';')[0]?.trim() === name)
  return part !== undefined && !/;\s*q=0(?:\.0{0,3})?\s*$/i.test(part)
}

const read = (header: string): Encoding => {
  const lower = header.toLowerCase()
  if (accepts(lower, 'br')) return 'br'
  return accepts(lower, 'gzip') ? 'gzip' : 'identity'
}

/** Clients send few different ones; whoever sends many does not fill the memory with them. */
const MOST = 100
const readBefore = new Map<string, Encoding>()

/** The best packing that a client takes, by its `Accept-Encoding`. */
export const encodingFor = (header: string | undefined): Encoding => {
  if (!header) return 'identity'
  const known = readBefore.get(header)
  if (known) return known
  if (readBefore.size >= MOST) readBefore.clear()
  const encoding = read(header)
  readBefore.set(header, encoding)
  return encoding
}
