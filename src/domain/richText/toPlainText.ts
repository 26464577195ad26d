import type { PrintNumber } from '../numbers/NumberRef.ts'
import type { BlockNode, InlineNode, ListItemNode, RichText } from './RichText.ts'

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

function blockLines(block: BlockNode, print: PrintNumber): readonly string[] {
  return block.type === 'paragraph'
    ? [block.children.map((child) => inlineText(child, print)).join('')]
    : block.children.flatMap((item) => itemLines(item, print))
}

/**
 * The characters of a text, one line for each paragraph and list item; marks and list numbers are not
 * among them. A bound number is what `print` says: of which report a text is, it does not know itself.
 */
export const toPlainText = ({ root }: RichText, print: PrintNumber): string =>
  root.children.flatMap((block) => blockLines(block, print)).join('\n')
