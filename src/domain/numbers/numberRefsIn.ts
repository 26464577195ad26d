import type { RichText, RichTextNode } from '../richText/RichText.ts'
import type { NumberRef } from './NumberRef.ts'
import { readNumberRef } from './readNumberRef.ts'

const refsOf = (node: RichTextNode): readonly NumberRef[] => {
  if (node.type === 'inlineBlock') {
    const ref = readNumberRef(node.fields)
    return ref ? [ref] : []
  }
  return 'children' in node ? node.children.flatMap(refsOf) : []
}

/** What the bound numbers of a text refer to, in reading order. */
export const numberRefsIn = ({ root }: RichText): readonly NumberRef[] =>
  root.children.flatMap(refsOf)
