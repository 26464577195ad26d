/** The kinds of node that rich text may hold: what the editor offers and the record can print. */
export const NODE_TYPES = [
  'root',
  'paragraph',
  'text',
  'linebreak',
  'tab',
  'list',
  'listitem',
  'link',
  'autolink',
] as const
export type NodeType = (typeof NODE_TYPES)[number]

/** A node of Lexical's JSON, as far as the product looks into it. */
export interface RichTextNode {
  readonly type: string
  readonly version: number
  readonly children?: readonly RichTextNode[]
  readonly text?: string
  readonly fields?: { readonly url?: unknown; readonly linkType?: unknown }
  readonly [more: string]: unknown
}

/** Rich text as Lexical stores it. */
export interface RichText {
  readonly root: RichTextNode
  readonly [more: string]: unknown
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether a value is a node of any kind, its children included. */
export const isRichTextNode = (value: unknown): value is RichTextNode =>
  isRecord(value) &&
  typeof value['type'] === 'string' &&
  typeof value['version'] === 'number' &&
  (value['text'] === undefined || typeof value['text'] === 'string') &&
  (value['children'] === undefined ||
    (Array.isArray(value['children']) && value['children'].every(isRichTextNode)))

/** Whether a value has the shape of rich text. */
export const isRichText = (value: unknown): value is RichText =>
  isRecord(value) && isRichTextNode(value['root']) && value['root'].type === 'root'
