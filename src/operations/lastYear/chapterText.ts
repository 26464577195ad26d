import { fromPlainText } from '../../domain/richText/fromPlainText.ts'
import type {
  BlockNode,
  BoundNumberNode,
  FlowNode,
  InlineNode,
  ListItemNode,
  ListNode,
  RichText,
  TextNode,
} from '../../domain/richText/RichText.ts'
import { mapCells } from '../../domain/richText/tableInText.ts'
import type { SnapshotSection } from '../../record/snapshot/types.ts'

const textOf = ({ fields }: BoundNumberNode): TextNode => ({
  type: 'text',
  text: fields.text ?? '',
  version: 1,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})

const inline = (node: InlineNode): InlineNode => {
  switch (node.type) {
    case 'inlineBlock':
      return textOf(node)
    case 'link':
    case 'autolink':
      return { ...node, children: node.children.map(inline) }
    case 'text':
    case 'tab':
    case 'linebreak':
      return node
  }
}

const listItem = (node: ListItemNode): ListItemNode => ({
  ...node,
  children: node.children.map((child) => (child.type === 'list' ? list(child) : inline(child))),
})

function list(node: ListNode): ListNode {
  return { ...node, children: node.children.map(listItem) }
}

const flow = (node: FlowNode): FlowNode =>
  node.type === 'list' ? list(node) : { ...node, children: node.children.map(inline) }

const block = (node: BlockNode): BlockNode =>
  node.type === 'table' ? mapCells(node, flow) : flow(node)

const blocksOf = ({ body, children }: SnapshotSection): readonly BlockNode[] => [
  ...(body.text === '' ? [] : body.lexical.root.children.map(block)),
  ...children.flatMap((child) => [
    ...fromPlainText(`${child.number}${child.heading}`).root.children,
    ...blocksOf(child),
  ]),
]

/**
 * The text of a published chapter with all that stands below it, headings as paragraphs with their numbers.
 * A bound number becomes the text that it was printed as: it was bound to a figure of that report.
 */
export const chapterText = (chapter: SnapshotSection): RichText => {
  const { root } = fromPlainText('')
  const children = blocksOf(chapter)
  return { root: { ...root, children: children.length === 0 ? root.children : children } }
}
