import type { BlockNode, InlineNode, ListItemNode, RichText } from './RichText.ts'

const inlineText = (node: InlineNode): string => {
  switch (node.type) {
    case 'text':
    case 'tab':
      return node.text
    case 'linebreak':
      return '\n'
    case 'link':
    case 'autolink':
      return node.children.map(inlineText).join('')
  }
}

const itemLines = ({ children }: ListItemNode): readonly string[] => {
  const own = children.flatMap((child) => (child.type === 'list' ? [] : [inlineText(child)]))
  const nested = children.flatMap((child) => (child.type === 'list' ? blockLines(child) : []))
  return own.length === 0 && nested.length > 0 ? nested : [own.join(''), ...nested]
}

function blockLines(block: BlockNode): readonly string[] {
  return block.type === 'paragraph'
    ? [block.children.map(inlineText).join('')]
    : block.children.flatMap(itemLines)
}

/** The characters of a text, one line for each paragraph and list item; marks and list numbers are not among them. */
export const toPlainText = ({ root }: RichText): string =>
  root.children.flatMap(blockLines).join('\n')
