import type { PrintNumber } from '../numbers/NumberRef.ts'
import type { RichText } from '../richText/RichText.ts'
import { isRichText } from '../richText/checkRichText.ts'
import { toPlainText } from '../richText/toPlainText.ts'
import { shanghaiDay } from '../text/shanghaiDay.ts'
import type { Block } from './Block.ts'
import { blocksOf, blocksOfLines } from './blocksOf.ts'

/** One printable value inside the value of a field, such as a cell of a table or the amount of a figure. */
export interface Leaf {
  /** What tells it from the others of its field; none where the field is a single value. */
  readonly path: readonly string[]
  /** The same for a person: a figure by its label. */
  readonly names: readonly string[]
  readonly text: string
  readonly blocks: readonly Block[]
}

/** What a scalar is called where it is an id or an option. */
export type Print = (value: string) => string

/** How the values of one field are printed in one state of a report. */
export interface Printing {
  readonly scalar: Print
  /** A bound number, which may change while its text does not. */
  readonly number: PrintNumber
}

type Row = Readonly<Record<string, unknown>>

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

/** A day is kept as noon of it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

const scalarText = (value: unknown, print: Print): string =>
  typeof value === 'string' && !MOMENT.test(value)
    ? print(value)
    : typeof value === 'string' || value instanceof Date
      ? shanghaiDay(value)
      : print(String(value))

const single = (text: string): readonly Leaf[] =>
  text === '' ? [] : [{ path: [], names: [], text, blocks: blocksOfLines(text) }]

/** A text of nothing but one empty paragraph is none. */
const richTextLeaf = (value: RichText, number: PrintNumber): readonly Leaf[] => {
  const text = toPlainText(value, number)
  return text === '' ? [] : [{ path: [], names: [], text, blocks: blocksOf(value, number) }]
}

const under = (key: string, name: string, leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.map(({ path, names, ...leaf }) => ({
    ...leaf,
    path: [key, ...path],
    names: [name, ...names],
  }))

const listLeaves = (list: readonly unknown[], print: Printing): readonly Leaf[] => {
  if (!list.some(isRow)) {
    return single(list.map((each) => scalarText(each, print.scalar)).join('、'))
  }
  return list.filter(isRow).flatMap(({ id, ...row }, index) => {
    const key = typeof id === 'string' ? id : String(index)
    const name = typeof row['label'] === 'string' ? row['label'] : key
    return under(key, name, leavesOf(row, print))
  })
}

/** Every printable value inside a field's value; none for an absent or empty one. */
export const leavesOf = (value: unknown, print: Printing): readonly Leaf[] => {
  if (value === undefined || value === null || value === '') return []
  if (isRichText(value)) return richTextLeaf(value, print.number)
  if (Array.isArray(value)) return listLeaves(value, print)
  if (!isRow(value) || value instanceof Date) {
    return single(scalarText(value, print.scalar))
  }
  return Object.entries(value).flatMap(([key, member]) => under(key, key, leavesOf(member, print)))
}
