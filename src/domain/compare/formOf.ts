import { numberRefKey } from '../numbers/numberRefKey.ts'
import { readNumberRef } from '../numbers/readNumberRef.ts'

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

/** What of a node is seen when it is printed, apart from its characters. */
const SEEN = [
  'type',
  'format',
  'listType',
  'tag',
  'start',
  'indent',
  'headerState',
  'colSpan',
  'rowSpan',
] as const

const isSet = (value: unknown): boolean => Boolean(value)

const targetOf = (fields: Row): string => {
  const ref = readNumberRef(fields)
  return ref ? `number=${numberRefKey(ref)}` : `url=${fields['url']}`
}

/** The form of a text without its characters: paragraphs, lists, bold, the addresses of links, what numbers are bound to. */
export const formOf = (value: unknown): string => {
  if (!isRow(value)) return ''
  const { children, fields, root } = value
  if (root !== undefined) return formOf(root)
  const seen = SEEN.filter((name) => isSet(value[name])).map((name) => `${name}=${value[name]}`)
  const target = isRow(fields) ? targetOf(fields) : ''
  const inside = Array.isArray(children) ? children.map(formOf).join('') : ''
  return `<${[...seen, target].join(' ')}>${inside}</>`
}
