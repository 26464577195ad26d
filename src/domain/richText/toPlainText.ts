import type { PrintNumber } from '../numbers/NumberRef.ts'
import type { BlockNode, InlineNode, ListItemNode, RichText, TableRowNode } from './RichText.ts'
import { BETWEEN_CELLS, BETWEEN_PHRASES, phrasesOfCell } from './tableInText.ts'

const inlineText = (node: InlineNode, print: PrintNumber): string => {
  switch (node.type) {
    case 'text':
    case 'tab':
      return node.text
    case 'linebreak':
      return '\n'
    case 'inlineBlock':
      return print(node.fields).text
    case 'link':
    case 'autolink':
      return node.children.map((child) => inlineText(child, print)).join('')
  }
}

const itemLines = ({ children }: ListItemNode, print: PrintNumber): readonly string[] => {
  const own = children.flatMap((child) => (child.type === 'list' ? [] : [inlineText(child, print)]))
  const nested = children.flatMap((child) =>
    child.type === 'list' ? blockLines(child, print) : [],
  )
  return own.length === 0 && nested.length > 0 ? nested : [own.join(''), ...nested]
}

const rowLine = ({ children }: TableRowNode, print: PrintNumber): string =>
  children
    .map((cell) =>
      phrasesOfCell(cell)
        .map((phrase) => phrase.map((node) => inlineText(node, print)).join(''))
        .join(BETWEEN_PHRASES),
    )
    .join(BETWEEN_CELLS)

function blockLines(block: BlockNode, print: PrintNumber): readonly string[] {
  if (block.type === 'table') return block.children.map((row) => rowLine(row, print))
  return block.type === 'paragraph'
    ? [block.children.map((child) => inlineText(child, print)).join('')]
    : block.children.flatMap((item) => itemLines(item, print))
}

/**
 * The characters of a text, one line for each paragraph, list item and row of a table; marks and list numbers are not
 * among them. A bound number is what `print` says: of which report a text is, it does not know itself.
 */
export const toPlainText = ({ root }: RichText, print: PrintNumber): string =>
  root.children.flatMap((block) => blockLines(block, print)).join('\n')
