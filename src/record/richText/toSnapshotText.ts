import {
  convertLexicalToHTML,
  type HTMLConvertersFunction,
} from '@payloadcms/richtext-lexical/html'
import { isRichText, NODE_TYPES, type RichTextNode } from '../../domain/richText/nodes.ts'
import { fromPlainText } from '../../domain/richText/fromPlainText.ts'
import { toPlainText } from '../../domain/richText/toPlainText.ts'
import { UnknownNodeError } from '../../domain/richText/UnknownNodeError.ts'
import type { SnapshotText } from '../snapshot/types.ts'

const isKnown = (type: string): boolean => NODE_TYPES.some((known) => known === type)

/** The default converters for what is known; what is not must never be printed as a placeholder. */
const converters: HTMLConvertersFunction = ({ defaultConverters }) => ({
  ...defaultConverters,
  unknown: ({ node }) => {
    throw new UnknownNodeError(node.type)
  },
})

const requireKnown = (node: RichTextNode): void => {
  if (!isKnown(node.type)) throw new UnknownNodeError(node.type)
  node.children?.forEach(requireKnown)
}

/**
 * Rich text as it is published: HTML, plain text and the nodes. Absent text is an empty paragraph.
 * Throws UnknownNodeError for a kind of node that cannot be printed.
 */
export const toSnapshotText = (value: unknown): SnapshotText => {
  const lexical = isRichText(value) ? value : fromPlainText('')
  requireKnown(lexical.root)
  const text = toPlainText(lexical)
  const data = JSON.parse(JSON.stringify(lexical))
  return { html: convertLexicalToHTML({ converters, data, disableContainer: true }), text, lexical }
}
