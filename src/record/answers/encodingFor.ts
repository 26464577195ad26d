import type { Encoding } from './PreparedAnswer.ts'

const accepts = (header: string, name: string): boolean => {
  const part = header.split(',').find((each) => each.trim().split(';')[0]?.trim() === name)
  return part !== undefined && !/;\s*q=0(?:\.0{0,3})?\s*$/i.test(part)
}

/** The best packing that a client takes, by its `Accept-Encoding`. */
export const encodingFor = (header: string | undefined): Encoding => {
  if (!header) return 'identity'
  const lower = header.toLowerCase()
  if (accepts(lower, 'br')) return 'br'
  return accepts(lower, 'gzip') ? 'gzip' : 'identity'
}
