import type { PrintNumber } from '../numbers/NumberRef.ts'
import { numberRefKey } from '../numbers/numberRefKey.ts'
import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  ListNode,
  RichText,
  TableRowNode,
} from '../richText/RichText.ts'
import { BETWEEN_CELLS, BETWEEN_PHRASES, phrasesOfCell } from '../richText/tableInText.ts'
import { type Block, type BlockForm, type Marks, PARAGRAPH, type Run, UNMARKED } from './Block.ts'
import { worded } from './worded.ts'

const runsOf = (
  node: InlineNode,
  print: PrintNumber,
  link: Marks['link'] = null,
): readonly Run[] => {
  switch (node.type) {
    case 'text':
      return [{ ...UNMARKED, text: node.text, format: node.format ?? 0, link }]
    case 'tab':
      return [{ ...UNMARKED, text: node.text, link }]
    case 'linebreak':
      return [{ ...UNMARKED, text: '\n' }]
    case 'inlineBlock':
      return [
        { ...UNMARKED, text: print(node.fields).text, link, number: numberRefKey(node.fields) },
      ]
    case 'link':
    case 'autolink':
      return node.children.flatMap((child) => runsOf(child, print, node.fields.url))
  }
}

const blockOf = (runs: readonly Run[], form: BlockForm): Block =>
  Object.assign(worded(runs.map(({ text }) => text).join('')), {
    runs: runs.filter(({ text }) => text !== ''),
    form,
  })

const alignOf = ({ format }: { readonly format?: string | number }): string =>
  format ? String(format) : ''

const listBlocks = (list: ListNode, print: PrintNumber, level: number): readonly Block[] =>
  list.children.flatMap((item, at) => {
    const start = list.listType === 'number' && at === 0 ? (list.start ?? 1) : null
    return itemBlocks(item, print, {
      ...PARAGRAPH,
      kind: list.listType,
      level,
      align: alignOf(item),
      start,
    })
  })

/** An item that only holds a list has no line of its own. */
const itemBlocks = (
  { children }: ListItemNode,
  print: PrintNumber,
  form: BlockForm,
): readonly Block[] => {
  const own = children.flatMap((child) => (child.type === 'list' ? [] : runsOf(child, print)))
  const nested = children.flatMap((child) =>
    child.type === 'list' ? listBlocks(child, print, form.level + 1) : [],
  )
  const hasOwn = children.some(({ type }) => type !== 'list') || nested.length === 0
  return hasOwn ? [blockOf(own, form), ...nested] : nested
}

const between = (text: string): Run => ({ ...UNMARKED, text })

/** A row of a table is one line, as in the plain text: its cells between tabs. */
const rowBlock = ({ children }: TableRowNode, print: PrintNumber): Block =>
  blockOf(
    children.flatMap((cell, column) => [
      ...(column > 0 ? [between(BETWEEN_CELLS)] : []),
      ...phrasesOfCell(cell).flatMap((phrase, place) => [
        ...(place > 0 ? [between(BETWEEN_PHRASES)] : []),
        ...phrase.flatMap((node) => runsOf(node, print)),
      ]),
    ]),
    { ...PARAGRAPH, kind: 'row' },
  )

const blocksIn = (node: BlockNode, print: PrintNumber): readonly Block[] => {
  if (node.type === 'list') return listBlocks(node, print, 1)
  if (node.type === 'table') return node.children.map((row) => rowBlock(row, print))
  const runs = node.children.flatMap((child) => runsOf(child, print))
  return [blockOf(runs, { ...PARAGRAPH, align: alignOf(node), indent: node.indent ?? 0 })]
}

/** The paragraphs, list items and rows of a rich text, whose texts are its lines (`toPlainText`). */
export const blocksOf = ({ root }: RichText, print: PrintNumber): readonly Block[] =>
  root.children.flatMap((node) => blocksIn(node, print))

/** A plain text by its lines. */
export const blocksOfLines = (text: string): readonly Block[] =>
  text.split('\n').map((line) => blockOf([{ ...UNMARKED, text: line }], PARAGRAPH))
