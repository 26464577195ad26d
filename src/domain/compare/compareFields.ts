import type { PrintNumber } from '../numbers/NumberRef.ts'
import { isRichText } from '../richText/checkRichText.ts'
import { formOf } from './formOf.ts'
import { type Leaf, leavesOf, type Print } from './leavesOf.ts'
import type { CompareTexts, Segment } from './Segment.ts'

/** The fields of a document by their names. */
export type Fields = Readonly<Record<string, unknown>>

/** One value that changed: a field, or one cell, figure or line in it. */
export interface FieldChange {
  readonly field: string
  /** Which value in the field; none where the field is a single one. */
  readonly path: readonly string[]
  /** The same for a person. */
  readonly names: readonly string[]
  /** Null where there was, or is, none. */
  readonly before: string | null
  readonly after: string | null
  readonly segments: readonly Segment[]
  /** The characters are the same: only paragraphs, lists, marks such as bold or what a number is bound to changed. */
  readonly isFormAlone: boolean
}

/** What the bound numbers of each state are printed as. */
export interface NumbersOfBoth {
  readonly before: PrintNumber
  readonly after: PrintNumber
}

interface Given {
  readonly before: Fields
  readonly after: Fields
  readonly names: readonly string[]
  readonly print: (field: string) => Print
  readonly numbers: NumbersOfBoth
  readonly compareTexts: CompareTexts
}

const keyOf = ({ path }: Leaf): string => JSON.stringify(path)

const compareField = (field: string, given: Given): readonly FieldChange[] => {
  const scalar = given.print(field)
  const before = leavesOf(given.before[field], { scalar, number: given.numbers.before })
  const after = leavesOf(given.after[field], { scalar, number: given.numbers.after })
  const known = new Map(before.map((leaf) => [keyOf(leaf), leaf]))
  const kept = new Set(after.map(keyOf))
  const gone = before.filter((leaf) => !kept.has(keyOf(leaf)))
  const changed = [...after, ...gone].flatMap((leaf) => {
    const was = known.get(keyOf(leaf))?.text ?? null
    const is = kept.has(keyOf(leaf)) ? leaf.text : null
    if (was === is) return []
    const segments = given.compareTexts(was ?? '', is ?? '')
    const { path, names } = leaf
    return [{ field, path, names, before: was, after: is, segments, isFormAlone: false }]
  })
  if (changed.length > 0) return changed
  const [was, is] = [given.before[field], given.after[field]]
  if (!isRichText(was) || !isRichText(is) || formOf(was) === formOf(is)) return []
  const text = after[0]?.text ?? null
  const none = { path: [], names: [], segments: [] }
  return [{ field, ...none, before: text, after: text, isFormAlone: true }]
}

/** What changed between two states of a document, field by field. */
export const compareFields = (given: Given): readonly FieldChange[] =>
  given.names.flatMap((field) => compareField(field, given))
