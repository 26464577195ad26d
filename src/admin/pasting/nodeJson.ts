import {
  $isElementNode,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

const ELEMENT = { direction: null, format: '', indent: 0, version: 1 } as const
const WORDS = { detail: 0, format: 0, mode: 'normal', style: '', version: 1 } as const

/** What a node of the editor holds where nothing else is said. */
const DEFAULTS: Readonly<Record<string, object>> = {
  text: WORDS,
  tab: { ...WORDS, detail: 2 },
  paragraph: { ...ELEMENT, textFormat: 0, textStyle: '' },
  list: { ...ELEMENT, start: 1 },
  listitem: { ...ELEMENT, value: 1 },
  link: ELEMENT,
  table: ELEMENT,
  tablerow: ELEMENT,
  tablecell: { ...ELEMENT, colSpan: 1, rowSpan: 1, headerState: 0, backgroundColor: null },
}

/** A node as it is saved, with all that stands in it; what is undefined in the editor is left out. */
export const $jsonOf = (node: LexicalNode): object => {
  const own: object = JSON.parse(JSON.stringify(node.exportJSON()))
  return $isElementNode(node) ? { ...own, children: node.getChildren().map($jsonOf) } : own
}

interface Given {
  readonly type: string
  readonly children?: readonly Given[]
}

/** A node as the editor reads it, with everything that it asks for. */
export const withDefaults = (node: Given): SerializedLexicalNode => ({
  version: 1,
  ...DEFAULTS[node.type],
  ...node,
  ...(node.children ? { children: node.children.map(withDefaults) } : {}),
})
