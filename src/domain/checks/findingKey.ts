import type { Observation } from './Finding.ts'

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** A short hash (FNV-1a, 32 bits): to tell findings apart, not to keep secrets. */
const hashOf = (text: string): string => {
  let hash = OFFSET
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0
  }
  return hash.toString(16).padStart(8, '0')
}

/**
 * What identifies a finding beside those like it: its rule, its cell, what was found and expected. Not its
 * line or section: an explanation stays with a text that moves, and falls away with one that changes.
 */
export const findingKey = ({ check, where, found, expected }: Observation): string => {
  const cell = [where.table, where.row, where.column].filter((each) => each !== undefined)
  return [check, ...cell, hashOf(`${found}\u0000${expected}`)].join('/')
}
