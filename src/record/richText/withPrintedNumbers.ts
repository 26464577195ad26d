import type { PrintNumber } from '../../domain/numbers/NumberRef.ts'
import { readNumberRef } from '../../domain/numbers/readNumberRef.ts'
import type { RichText, RichTextNode } from '../../domain/richText/RichText.ts'

interface Parent {
  readonly children: readonly RichTextNode[]
}

const isParent = <N extends RichTextNode>(node: N): node is Extract<N, Parent> => 'children' in node

const printed =
  (print: PrintNumber) =>
  <N extends RichTextNode>(node: N): N => {
    if (isParent(node)) return { ...node, children: node.children.map(printed(print)) }
    if (node.type !== 'inlineBlock') return node
    const ref = readNumberRef(node.fields)
    if (!ref) return node
    return { ...node, fields: { blockType: 'figureRef', ...ref, text: print(ref).text } }
  }

/**
 * The editor's JSON as it is published: each bound number with what it is printed as beside its
 * reference. Ids that an editor gave to the nodes are left out: they would change the hash and nothing else.
 */
export const withPrintedNumbers = ({ root }: RichText, print: PrintNumber): RichText => ({
  root: { ...root, children: root.children.map(printed(print)) },
})
