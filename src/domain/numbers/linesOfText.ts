import type { BlockNode, InlineNode, ListItemNode, RichText } from '../richText/RichText.ts'
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

const linesOf = (
  block: BlockNode | ListItemNode,
  path: readonly number[],
  print: PrintNumber,
): readonly (readonly Piece[])[] => {
  if (block.type === 'list') {
    return block.children.flatMap((item, at) => linesOf(item, [...path, at], print))
  }
  const own: Piece[] = []
  const below: (readonly Piece[])[] = []
  for (const [at, child] of block.children.entries()) {
    if (child.type === 'list') below.push(...linesOf(child, [...path, at], print))
    else own.push(...piecesOf(child, [...path, at], print))
  }
  return [own, ...below]
}

/** The paragraphs and list items of a text, each as the runs of characters that it is made of. */
export const linesOfText = (
  { root }: RichText,
  print: PrintNumber,
): readonly (readonly Piece[])[] =>
  root.children.flatMap((block, at) => linesOf(block, [at], print))
