import { isAllowedAddress } from '../../domain/richText/isAllowedAddress.ts'
import type {
  BlockNode,
  InlineNode,
  LinkNode,
  ListItemNode,
  RichText,
  TextNode,
} from '../../domain/richText/RichText.ts'
import { escapeHtml } from './escapeHtml.ts'
import { UnknownNodeError } from './UnknownNodeError.ts'

/** Lexical's format bits and the tags that print them, innermost first. */
const TAGS: readonly (readonly [bit: number, tag: string])[] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

const textHtml = ({ text, format = 0 }: TextNode): string =>
  TAGS.filter(([bit]) => (format & bit) !== 0).reduce(
    (html, [, tag]) => `<${tag}>${html}</${tag}>`,
    escapeHtml(text),
  )

const linkHtml = ({ fields, children }: LinkNode, path: string): string => {
  if (!isAllowedAddress(fields.url)) {
    throw new UnknownNodeError([{ code: 'badAddress', path, found: String(fields.url) }])
  }
  const target = fields.newTab ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${escapeHtml(fields.url)}"${target}>${inlineHtml(children, path)}</a>`
}

/** A node that no case knows must stop the publication instead of vanishing from it. */
const refuse = (node: never, path: string): never => {
  throw new UnknownNodeError([{ code: 'unknownNode', path, found: JSON.stringify(node) }])
}

function inlineHtml(nodes: readonly InlineNode[], path: string): string {
  const one = (node: InlineNode, index: number): string => {
    switch (node.type) {
      case 'text':
      case 'tab':
        return textHtml(node)
      case 'linebreak':
        return '<br>'
      case 'link':
      case 'autolink':
        return linkHtml(node, `${path}.children[${index}]`)
      default:
        return refuse(node, `${path}.children[${index}]`)
    }
  }
  return nodes.map(one).join('')
}

const itemHtml = ({ children }: ListItemNode, path: string): string => {
  const parts = children.map((child) =>
    child.type === 'list' ? blockHtml(child, path) : inlineHtml([child], path),
  )
  return `<li>${parts.join('')}</li>`
}

function blockHtml(block: BlockNode, path: string): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.children, path) || '<br>'}</p>`
    case 'list': {
      const start = block.listType === 'number' ? (block.start ?? 1) : 1
      const tag = block.listType === 'number' ? 'ol' : 'ul'
      const items = block.children.map((item) => itemHtml(item, path)).join('')
      return `<${tag}${start === 1 ? '' : ` start="${start}"`}>${items}</${tag}>`
    }
    default:
      return refuse(block, path)
  }
}

/**
 * The HTML of a text: escaped, deterministic (the editor's own converter writes random ids and swallows
 * what a converter throws), without style. Throws `UnknownNodeError` on a node or address it does not know.
 */
export const toHtml = ({ root }: RichText): string =>
  root.children.map((block, index) => blockHtml(block, `root.children[${index}]`)).join('')
