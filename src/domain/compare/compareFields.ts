import type { PrintNumber } from '../numbers/NumberRef.ts'
import { isRichText } from '../richText/checkRichText.ts'
import type { BlockChange } from './BlockChange.ts'
import { compareBlocks } from './compareBlocks.ts'
import { flatSegments } from './flatSegments.ts'
import { formOf } from './formOf.ts'
import { type Leaf, leavesOf, type Print } from './leavesOf.ts'
import type { TextSegment } from './Segment.ts'

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
  /** The characters in one; none where they are the same. */
  readonly segments: readonly TextSegment[]
  /** Paragraph by paragraph, those that stayed too. */
  readonly blocks: readonly BlockChange[]
  /** The characters are the same: only paragraphs, lists, marks such as bold, addresses or what a number is bound to changed. */
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
}

interface Values {
  readonly was: Leaf | undefined
  readonly is: Leaf | undefined
  /** Whether something but the characters changed that no block tells: one list became two. */
  readonly isOtherForm: boolean
}

const keyOf = ({ path }: Leaf): string => JSON.stringify(path)

const compareValues = (field: string, { was, is, isOtherForm }: Values): readonly FieldChange[] => {
  const { path, names } = is ?? was ?? { path: [], names: [] }
  const blocks = compareBlocks(was?.blocks ?? [], is?.blocks ?? [])
  const isFormAlone = was?.text === is?.text
  const isSame = blocks.every(({ change }) => change === 'same') && !isOtherForm
  if (isFormAlone && isSame) return []
  const segments = isFormAlone ? [] : flatSegments(blocks)
  const [before, after] = [was?.text ?? null, is?.text ?? null]
  return [{ field, path, names, before, after, segments, blocks, isFormAlone }]
}

const compareField = (field: string, given: Given): readonly FieldChange[] => {
  const scalar = given.print(field)
  const [was, is] = [given.before[field], given.after[field]]
  const before = leavesOf(was, { scalar, number: given.numbers.before })
  const after = leavesOf(is, { scalar, number: given.numbers.after })
  const known = new Map(before.map((leaf) => [keyOf(leaf), leaf]))
  const kept = new Set(after.map(keyOf))
  const isOtherForm = isRichText(was) && isRichText(is) && formOf(was) !== formOf(is)
  return [
    ...after.flatMap((leaf) =>
      compareValues(field, { was: known.get(keyOf(leaf)), is: leaf, isOtherForm }),
    ),
    ...before
      .filter((leaf) => !kept.has(keyOf(leaf)))
      .flatMap((leaf) => compareValues(field, { was: leaf, is: undefined, isOtherForm: false })),
  ]
}

/** What changed between two states of a document, field by field, inside a text by paragraph and word. */
export const compareFields = (given: Given): readonly FieldChange[] =>
  given.names.flatMap((field) => compareField(field, given))
