import { readNumberRef } from '../numbers/readNumberRef.ts'
import { isAllowedAddress } from './isAllowedAddress.ts'
import { ruleOf } from './nodeRules.ts'
import type {
  BlockNode,
  FlowNode,
  InlineNode,
  ListItemNode,
  ListNode,
  ParagraphNode,
  TableNode,
  TableRowNode,
  TextNode,
} from './RichText.ts'
import { BETWEEN_CELLS } from './tableInText.ts'

type Loose = Readonly<Record<string, unknown>>
type Phrase = Exclude<InlineNode, { readonly type: 'link' | 'autolink' }>

const ALL_FORMATS = 127
const INLINE: readonly unknown[] = ['text', 'tab', 'linebreak', 'inlineBlock', 'link', 'autolink']
const LONE_SURROGATES = /\p{Surrogate}/gu

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const childrenOf = ({ children }: Loose): readonly Loose[] =>
  Array.isArray(children) ? children.filter(isRecord) : []

/** Of a node's attributes those that its type may have, with the values that it may have. */
const attributesOf = (node: Loose, type: string): Loose => {
  const allowed = ruleOf(type)?.attributes ?? {}
  return Object.fromEntries(
    Object.entries(node).filter(([name, value]) => allowed[name]?.(value) === true),
  )
}

const LINE_BREAK = { type: 'linebreak', version: 1 } as const

const textOf = (node: Loose): readonly TextNode[] => {
  const { text, format } = node
  if (typeof text !== 'string' || text === '') return []
  const bits = Number.isInteger(format) ? { format: Number(format) & ALL_FORMATS } : {}
  const clean = text.replaceAll(LONE_SURROGATES, '\uFFFD')
  return [{ ...attributesOf(node, 'text'), ...bits, type: 'text', text: clean }]
}

/** Parts with something between them; the empty ones are left out. */
const joined = <T>(parts: readonly (readonly T[])[], between: T): readonly T[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, at) => (at === 0 ? part : [between, ...part]))

const isBlock = ({ type }: Loose): boolean => !INLINE.includes(type)

function phrasesOf(node: Loose): readonly Phrase[] {
  switch (node['type']) {
    case 'text':
      return textOf(node)
    case 'tab':
      return [{ ...attributesOf(node, 'tab'), type: 'tab', text: '\t' }]
    case 'linebreak':
      return [LINE_BREAK]
    case 'inlineBlock': {
      const { fields } = node
      const ref = isRecord(fields) ? readNumberRef(fields) : null
      return ref
        ? [{ type: 'inlineBlock', version: 1, fields: { blockType: 'figureRef', ...ref } }]
        : []
    }
    case 'tablerow':
      return joined(childrenOf(node).map(phrasesOf), { type: 'tab', text: BETWEEN_CELLS })
    default: {
      const children = childrenOf(node)
      const parts = children.map(phrasesOf)
      return children.some(isBlock) ? joined(parts, LINE_BREAK) : [...parts.flat(), ...textOf(node)]
    }
  }
}

const linkOf = (node: Loose): readonly InlineNode[] => {
  const phrases = childrenOf(node).flatMap(phrasesOf)
  const { fields } = node
  const url = isRecord(fields) ? fields['url'] : undefined
  const newTab = isRecord(fields) && fields['newTab'] === true
  if (!isAllowedAddress(url) || phrases.length === 0) return phrases
  const attributes = attributesOf(node, 'link')
  return [
    { ...attributes, type: 'link', fields: { linkType: 'custom', newTab, url }, children: phrases },
  ]
}

/** What stands in a line, whatever it is made of. An address that a link may not lead to goes, its words stay. */
const inlineOf = (node: Loose): readonly InlineNode[] =>
  node['type'] === 'link' || node['type'] === 'autolink' ? linkOf(node) : phrasesOf(node)

const paragraphOf = (node: Loose, children: readonly InlineNode[]): ParagraphNode => ({
  ...attributesOf(node, 'paragraph'),
  type: 'paragraph',
  children,
})

const itemOf = (node: Loose): ListItemNode => {
  const children = childrenOf(node)
  const own = children.filter(({ type }) => type !== 'list')
  const lines = own.some(isBlock) ? joined(own.map(inlineOf), LINE_BREAK) : own.flatMap(inlineOf)
  const lists = children.filter(({ type }) => type === 'list').map(listOf)
  return { ...attributesOf(node, 'listitem'), type: 'listitem', children: [...lines, ...lists] }
}

function listOf(node: Loose): ListNode {
  const listType = node['listType'] === 'number' ? 'number' : 'bullet'
  const tag = listType === 'number' ? 'ol' : 'ul'
  const items = childrenOf(node).map(itemOf)
  return { ...attributesOf(node, 'list'), type: 'list', listType, tag, children: items }
}

/** A table within a table: a paragraph for each of its rows. */
const asFlow = (block: BlockNode): readonly FlowNode[] =>
  block.type === 'table'
    ? block.children.map((row) => paragraphOf({}, phrasesOf({ ...row })))
    : [block]

const rowOf = (node: Loose): TableRowNode => ({
  ...attributesOf(node, 'tablerow'),
  type: 'tablerow',
  children: childrenOf(node).map((cell) => {
    const flow = blocksOf(childrenOf(cell)).flatMap(asFlow)
    const children = flow.length > 0 ? flow : [paragraphOf({}, [])]
    return { ...attributesOf(cell, 'tablecell'), type: 'tablecell', children }
  }),
})

const tableOf = (node: Loose): TableNode => ({
  ...attributesOf(node, 'table'),
  type: 'table',
  children: childrenOf(node)
    .map(rowOf)
    .filter(({ children }) => children.length > 0),
})

function blockOf(node: Loose): readonly BlockNode[] {
  const children = childrenOf(node)
  switch (node['type']) {
    case 'list':
      return children.length > 0 ? [listOf(node)] : []
    case 'table': {
      const table = tableOf(node)
      return table.children.length > 0 ? [table] : []
    }
    case 'listitem':
      return [listOf({ type: 'list', children: [node] })]
    default:
      if (children.some(isBlock)) return blocksOf(children)
      return [paragraphOf(node, children.length > 0 ? children.flatMap(inlineOf) : textOf(node))]
  }
}

/** Blocks as they are, and a paragraph for what stands between them. */
function blocksOf(nodes: readonly Loose[]): readonly BlockNode[] {
  const blocks: BlockNode[] = []
  let line: InlineNode[] = []
  const end = (): void => {
    if (line.length > 0) blocks.push(paragraphOf({}, line))
    line = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) line.push(...inlineOf(node))
    else {
      end()
      blocks.push(...blockOf(node))
    }
  }
  end()
  return blocks
}

/**
 * Whatever an editor made of what was pasted, as the nodes that a text may be made of (`nodeRules`): a heading,
 * a quotation or code becomes a paragraph, a table within a table a paragraph for each row, a link that may not
 * be there its words, an unknown attribute goes. No character of the text is lost. What stands in a line stays
 * in a line.
 */
export const fitRichText = (nodes: readonly unknown[]): readonly (BlockNode | InlineNode)[] => {
  const known = nodes.filter(isRecord)
  return known.some(isBlock) ? blocksOf(known) : known.flatMap(inlineOf)
}
