import { isRichText } from '../richText/checkRichText.ts'
import { nodeKey } from './nodeKey.ts'

/** A value as it is stored: absent, null and empty are one, and of a text counts what is seen. */
const stored = (value: unknown): unknown => {
  if (value === undefined || value === null || value === '') return null
  if (isRichText(value)) return value.root.children.map(nodeKey).join('\n')
  if (Array.isArray(value)) return value.map(stored)
  if (typeof value !== 'object' || value instanceof Date) return value
  const entries = Object.entries(value)
    .map(([name, member]) => [name, stored(member)] as const)
    .filter(([, member]) => member !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

/** Whether two values of a field say the same. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(stored(one)) === JSON.stringify(stored(other))
