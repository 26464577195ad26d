import type {
  BlockNode,
  FlowNode,
  InlineNode,
  ListItemNode,
  ListNode,
  RichText,
  TextNode,
} from './RichText.ts'
import { blocksInCells, mapCells } from './tableInText.ts'

/** Stands where there is no text: a bound number, a soft return, a tab. No quote contains it. */
const BARRIER = '\u0000'

type Line = readonly (TextNode | null)[]

const isText = (node: InlineNode | ListNode): node is TextNode => node.type === 'text'

/** A list inside a list item is lines of its own. */
const leavesOf = (nodes: readonly (InlineNode | ListNode)[]): Line =>
  nodes.flatMap((node): Line => {
    if (node.type === 'link' || node.type === 'autolink') return leavesOf(node.children)
    if (node.type === 'list') return []
    return [isText(node) ? node : null]
  })

function linesIn(block: BlockNode): readonly Line[] {
  switch (block.type) {
    case 'paragraph':
      return [leavesOf(block.children)]
    case 'list':
      return block.children.flatMap(linesOfItem)
    case 'table':
      return blocksInCells(block).flatMap(linesIn)
  }
}

function linesOfItem({ children }: ListItemNode): readonly Line[] {
  const nested = children.flatMap((child) => (child.type === 'list' ? linesIn(child) : []))
  return [leavesOf(children), ...nested]
}

const textOf = (line: Line): string => line.map((leaf) => leaf?.text ?? BARRIER).join('')

const placesIn = (text: string, quote: string): readonly number[] => {
  const places: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}

const isQuotable = (quote: string): boolean => quote !== '' && !quote.includes(BARRIER)

const isRichText = (value: string | RichText): value is RichText => typeof value !== 'string'

/** How often words stand in a text, each time within one paragraph, list item or paragraph of a cell and without a bound number in them. */
export const countQuote = (value: string | RichText, quote: string): number => {
  if (!isQuotable(quote)) return 0
  if (!isRichText(value)) return placesIn(value, quote).length
  return value.root.children
    .flatMap(linesIn)
    .reduce((count, line) => count + placesIn(textOf(line), quote).length, 0)
}

interface Change {
  readonly quote: string
  readonly replacement: string
}

/** The new words of the text nodes that the quote reaches into; the first takes the replacement and keeps its own form. */
const changedLeaves = (line: Line, at: number, { quote, replacement }: Change) => {
  const changed = new Map<TextNode, string>()
  let start = 0
  for (const leaf of line) {
    const end = start + (leaf?.text ?? BARRIER).length
    const from = Math.max(at, start)
    const to = Math.min(at + quote.length, end)
    if (leaf && from < to) {
      const inserted = from === at ? replacement : ''
      changed.set(leaf, leaf.text.slice(0, from - start) + inserted + leaf.text.slice(to - start))
    }
    start = end
  }
  return changed
}

type Words = ReadonlyMap<TextNode, string>

const inlineWith = (node: InlineNode, words: Words): readonly InlineNode[] => {
  if (node.type === 'link' || node.type === 'autolink') {
    const children = node.children.flatMap((child) => inlineWith(child, words))
    return children.length > 0 ? [{ ...node, children }] : []
  }
  const text = isText(node) ? words.get(node) : undefined
  if (text === undefined || !isText(node)) return [node]
  return text === '' ? [] : [{ ...node, text }]
}

const listWith = (list: ListNode, words: Words): ListNode => ({
  ...list,
  children: list.children.map((item) => itemWith(item, words)),
})

function itemWith(item: ListItemNode, words: Words): ListItemNode {
  const children = item.children.flatMap((child): readonly (InlineNode | ListNode)[] =>
    child.type === 'list' ? [listWith(child, words)] : inlineWith(child, words),
  )
  return { ...item, children }
}

const flowWith = (block: FlowNode, words: Words): FlowNode =>
  block.type === 'list'
    ? listWith(block, words)
    : { ...block, children: block.children.flatMap((child) => inlineWith(child, words)) }

const blockWith = (block: BlockNode, words: Words): BlockNode =>
  block.type === 'table'
    ? mapCells(block, (inside) => flowWith(inside, words))
    : flowWith(block, words)

const replaceInRichText = (value: RichText, change: Change): RichText => {
  const lines = value.root.children.flatMap(linesIn)
  const line = lines.find((each) => textOf(each).includes(change.quote)) ?? []
  const words = changedLeaves(line, textOf(line).indexOf(change.quote), change)
  const children = value.root.children.map((block) => blockWith(block, words))
  return { ...value, root: { ...value.root, children } }
}

/**
 * The text with other words in the place of those quoted; bold, links and what else is marked around them
 * stays. Null unless the quote stands there exactly once.
 */
export const replaceQuote = <T extends string | RichText>(
  value: T,
  change: Change,
): string | RichText | null => {
  if (countQuote(value, change.quote) !== 1) return null
  if (isRichText(value)) return replaceInRichText(value, change)
  // A function, because `$` has a meaning in a replacement text.
  return value.replace(change.quote, () => change.replacement)
}
