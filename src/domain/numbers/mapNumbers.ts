import type {
  BlockNode,
  BoundNumberNode,
  FlowNode,
  InlineNode,
  ListItemNode,
  ListNode,
  RichText,
} from '../richText/RichText.ts'
import { mapCells } from '../richText/tableInText.ts'

/** A text with something else in the place of each bound number; the rest stays as it is. */
export const mapNumbers = (
  { root }: RichText,
  replace: (node: BoundNumberNode) => InlineNode,
): RichText => {
  const inline = (node: InlineNode): InlineNode => {
    if (node.type === 'inlineBlock') return replace(node)
    return 'children' in node ? { ...node, children: node.children.map(inline) } : node
  }
  const list = (node: ListNode): ListNode => ({ ...node, children: node.children.map(item) })
  const item = (node: ListItemNode): ListItemNode => ({
    ...node,
    children: node.children.map((child) => (child.type === 'list' ? list(child) : inline(child))),
  })
  const flow = (node: FlowNode): FlowNode =>
    node.type === 'list' ? list(node) : { ...node, children: node.children.map(inline) }
  const block = (node: BlockNode): BlockNode =>
    node.type === 'table' ? mapCells(node, flow) : flow(node)
  return { root: { ...root, children: root.children.map(block) } }
}
