import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import type { BindableNumber } from '../../domain/numbers/bindableNumbers.ts'
import { $createBoundNumberNode } from './BoundNumberNode.tsx'

const $nodeAt = (path: readonly number[]): LexicalNode | null =>
  path.reduce<LexicalNode | null>(
    (node, index) => ($isElementNode(node) ? node.getChildAtIndex(index) : null),
    $getRoot(),
  )

const $bind = ({ path, from, to, found, ref }: BindableNumber): void => {
  const node = $nodeAt(path)
  // Somebody may have typed since the offer was made.
  if (!$isTextNode(node) || node.getTextContent().slice(from, to) !== found) return
  const cuts = [from, to].filter((at) => at > 0 && at < node.getTextContentSize())
  const parts = cuts.length > 0 ? node.splitText(...cuts) : [node]
  parts[from > 0 ? 1 : 0]?.replace($createBoundNumberNode(ref))
}

/** Replaces typed numbers by bound ones, from the end so that the places before stay as they are. */
export const bindInEditor = (editor: LexicalEditor, offers: readonly BindableNumber[]): void =>
  editor.update(() => {
    for (const offer of offers.toReversed()) $bind(offer)
  })
