import type { RichTextNode } from './RichText.ts'

type NodeType = RichTextNode['type'] | 'root'
type Check = (value: unknown) => boolean

/** What a node may hold: which children (null: none at all), which attributes, and which of these it must have. */
export interface NodeRule {
  readonly children: readonly RichTextNode['type'][] | null
  readonly attributes: Readonly<Record<string, Check>>
  readonly required: readonly string[]
}

const ALL_FORMATS = 127
const LONE_SURROGATE = /\p{Surrogate}/u

const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0
const isFormatBits: Check = (value) => isCount(value) && Number(value) <= ALL_FORMATS
/** As many as a form of an office has, and no table that is one cell for thousands. */
const MOST_CELLS = 100
const isSpan: Check = (value) => isCount(value) && Number(value) >= 1 && Number(value) <= MOST_CELLS
const isSize: Check = (value) =>
  value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0)
const isWidths: Check = (value) =>
  Array.isArray(value) && value.length <= MOST_CELLS && value.every(isSize)
const isColour: Check = (value) =>
  value === null || (typeof value === 'string' && value.length <= 100)
const isObject: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isString: Check = (value) => typeof value === 'string'
const isText: Check = (value) => typeof value === 'string' && !LONE_SURROGATE.test(value)
const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value)

const version = { version: isCount }
const element = {
  ...version,
  direction: oneOf('ltr', 'rtl', null),
  format: oneOf('', 0, 'left', 'start', 'center', 'right', 'end', 'justify'),
  indent: isCount,
  textFormat: isFormatBits,
  textStyle: isString,
}
const text = {
  ...version,
  detail: isCount,
  format: isFormatBits,
  mode: oneOf('normal', 'token', 'segmented'),
  style: isString,
}
const phrase = ['text', 'tab', 'linebreak', 'inlineBlock'] as const
const inline = [...phrase, 'link', 'autolink'] as const
const flow = ['paragraph', 'list'] as const
const link: NodeRule = {
  children: phrase,
  attributes: { ...element, id: isString, fields: isObject },
  required: ['fields'],
}

/** The nodes that the office's editor offers. A node, child or attribute that is not here is refused. */
export const NODE_RULES = {
  root: { children: [...flow, 'table'], attributes: element, required: [] },
  paragraph: { children: inline, attributes: element, required: [] },
  list: {
    children: ['listitem'],
    attributes: {
      ...element,
      listType: oneOf('bullet', 'number'),
      start: isCount,
      tag: oneOf('ul', 'ol'),
    },
    required: ['listType'],
  },
  listitem: {
    children: [...inline, 'list'],
    attributes: { ...element, value: isCount },
    required: [],
  },
  table: {
    children: ['tablerow'],
    attributes: {
      ...element,
      style: isString,
      colWidths: isWidths,
      frozenColumnCount: isCount,
      frozenRowCount: isCount,
      rowStriping: oneOf(true, false),
    },
    required: [],
  },
  tablerow: {
    children: ['tablecell'],
    attributes: { ...element, style: isString, height: isSize },
    required: [],
  },
  tablecell: {
    children: flow,
    attributes: {
      ...element,
      style: isString,
      headerState: oneOf(0, 1, 2, 3),
      colSpan: isSpan,
      rowSpan: isSpan,
      width: isSize,
      // Of a table that was pasted: kept, and printed nowhere.
      backgroundColor: isColour,
      verticalAlign: oneOf('top', 'middle', 'bottom'),
    },
    required: [],
  },
  link,
  autolink: link,
  text: { children: null, attributes: { ...text, text: isText }, required: ['text'] },
  tab: { children: null, attributes: { ...text, text: oneOf('\t') }, required: ['text'] },
  linebreak: { children: null, attributes: version, required: [] },
  inlineBlock: {
    children: null,
    attributes: { ...version, fields: isObject },
    required: ['fields'],
  },
} as const satisfies Record<NodeType, NodeRule>

const rulesByType: Readonly<Record<string, NodeRule>> = NODE_RULES

/** The rule of a node type; undefined for a type that the editor does not offer. */
export const ruleOf = (type: unknown): NodeRule | undefined =>
  typeof type === 'string' && Object.hasOwn(rulesByType, type) ? rulesByType[type] : undefined
