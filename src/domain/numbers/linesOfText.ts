import type {
  BlockNode,
  InlineNode,
  ListItemNode,
  ParagraphNode,
  RichText,
  TableCellNode,
  TableRowNode,
} from '../richText/RichText.ts'
import type { PrintNumber } from './NumberRef.ts'

/** A run of characters of a line that is one node of the text. */
export interface Piece {
  /** The node's place: an index for each level below the root. */
  readonly path: readonly number[]
  readonly type: InlineNode['type']
  readonly text: string
}

const piecesOf = (
  node: InlineNode,
  path: readonly number[],
  print: PrintNumber,
): readonly Piece[] => {
  const { type } = node
  switch (type) {
    case 'text':
    case 'tab':
      return [{ path, type, text: node.text }]
    case 'linebreak':
      return [{ path, type, text: '\n' }]
    case 'inlineBlock':
      return [{ path, type, text: print(node.fields).text }]
    case 'link':
    case 'autolink':
      return node.children.flatMap((child, at) => piecesOf(child, [...path, at], print))
  }
}

function linesOf(
  block: BlockNode | ListItemNode | TableCellNode | TableRowNode,
  path: readonly number[],
  print: PrintNumber,
): readonly (readonly Piece[])[] {
  switch (block.type) {
    case 'list':
      return block.children.flatMap((item, at) => linesOf(item, [...path, at], print))
    case 'table':
      return block.children.flatMap((row, at) => linesOf(row, [...path, at], print))
    case 'tablerow':
      return block.children.flatMap((cell, at) => linesOf(cell, [...path, at], print))
    case 'tablecell':
      return block.children.flatMap((inside, at) => linesOf(inside, [...path, at], print))
    case 'listitem':
    case 'paragraph':
      return linesOfPhrase(block, path, print)
  }
}

const linesOfPhrase = (
  block: ListItemNode | ParagraphNode,
  path: readonly number[],
  print: PrintNumber,
): readonly (readonly Piece[])[] => {
  const own: Piece[] = []
  const below: (readonly Piece[])[] = []
  for (const [at, child] of block.children.entries()) {
    if (child.type === 'list') below.push(...linesOf(child, [...path, at], print))
    else own.push(...piecesOf(child, [...path, at], print))
  }
  return [own, ...below]
}

/** The paragraphs and list items of a text, in its tables too, each as the runs of characters that it is made of. */
export const linesOfText = (
  { root }: RichText,
  print: PrintNumber,
): readonly (readonly Piece[])[] =>
  root.children.flatMap((block, at) => linesOf(block, [at], print))
