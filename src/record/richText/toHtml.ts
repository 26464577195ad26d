import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import { numberRefKey } from '../../domain/numbers/numberRefKey.ts'
import { isAllowedAddress } from '../../domain/richText/isAllowedAddress.ts'
import type {
  BlockNode,
  BoundNumberNode,
  InlineNode,
  LinkNode,
  ListItemNode,
  RichText,
  TableCellNode,
  TableRowNode,
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

/** Where in a text the converter is, for a fault to be named, and what it prints for a bound number. */
interface Printing {
  readonly path: string
  readonly print: PrintNumber
}

const below = ({ path, print }: Printing, index: number): Printing => ({
  path: `${path}.children[${index}]`,
  print,
})

const linkHtml = ({ fields, children }: LinkNode, at: Printing): string => {
  if (!isAllowedAddress(fields.url)) {
    throw new UnknownNodeError([{ code: 'badAddress', path: at.path, found: String(fields.url) }])
  }
  const target = fields.newTab ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${escapeHtml(fields.url)}"${target}>${inlineHtml(children, at)}</a>`
}

const numberHtml = ({ fields }: BoundNumberNode, { print }: Printing): string => {
  const { text, value } = print(fields)
  const ref = escapeHtml(numberRefKey(fields))
  return `<data value="${escapeHtml(value)}" data-figure-ref="${ref}">${escapeHtml(text)}</data>`
}

/** A node that no case knows must stop the publication instead of vanishing from it. */
const refuse = (node: never, { path }: Printing): never => {
  throw new UnknownNodeError([{ code: 'unknownNode', path, found: JSON.stringify(node) }])
}

function inlineHtml(nodes: readonly InlineNode[], at: Printing): string {
  const one = (node: InlineNode, index: number): string => {
    switch (node.type) {
      case 'text':
      case 'tab':
        return textHtml(node)
      case 'linebreak':
        return '<br>'
      case 'inlineBlock':
        return numberHtml(node, at)
      case 'link':
      case 'autolink':
        return linkHtml(node, below(at, index))
      default:
        return refuse(node, below(at, index))
    }
  }
  return nodes.map(one).join('')
}

const itemHtml = ({ children }: ListItemNode, at: Printing): string => {
  const parts = children.map((child) =>
    child.type === 'list' ? blockHtml(child, at) : inlineHtml([child], at),
  )
  return `<li>${parts.join('')}</li>`
}

function blockHtml(block: BlockNode, at: Printing): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.children, at) || '<br>'}</p>`
    case 'list': {
      const start = block.listType === 'number' ? (block.start ?? 1) : 1
      const tag = block.listType === 'number' ? 'ol' : 'ul'
      const items = block.children.map((item) => itemHtml(item, at)).join('')
      return `<${tag}${start === 1 ? '' : ` start="${start}"`}>${items}</${tag}>`
    }
    case 'table':
      return `<table><tbody>${block.children.map((row) => rowHtml(row, at)).join('')}</tbody></table>`
    default:
      return refuse(block, at)
  }
}

/** Which cells a heading is of; Lexical's bits: 1 for the column below it, 2 for the row beside it. */
const SCOPES: Readonly<Record<number, string>> = { 1: 'col', 2: 'row', 3: 'col' }

const spanOf = (name: string, span: number | undefined): string =>
  span !== undefined && span > 1 ? ` ${name}="${span}"` : ''

const cellHtml = (
  { headerState = 0, colSpan, rowSpan, children }: TableCellNode,
  at: Printing,
): string => {
  const scope = SCOPES[headerState]
  const spans = `${spanOf('colspan', colSpan)}${spanOf('rowspan', rowSpan)}`
  const inside = children.map((block) => blockHtml(block, at)).join('')
  return scope === undefined
    ? `<td${spans}>${inside}</td>`
    : `<th scope="${scope}"${spans}>${inside}</th>`
}

function rowHtml({ children }: TableRowNode, at: Printing): string {
  return `<tr>${children.map((cell) => cellHtml(cell, at)).join('')}</tr>`
}

/**
 * The HTML of a text: escaped, deterministic (the editor's own converter writes random ids and swallows
 * what a converter throws), without style. A bound number is a `data` element with the number and the
 * reference. Throws `UnknownNodeError` on a node or address it does not know.
 */
export const toHtml = ({ root }: RichText, print: PrintNumber): string =>
  root.children
    .map((block, index) => blockHtml(block, below({ path: 'root', print }, index)))
    .join('')
