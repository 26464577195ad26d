import { boundNumber } from './boundNumber.ts'

type Inline = string | object

const inline = (nodes: readonly Inline[]) =>
  nodes.map((node) => (typeof node === 'string' ? { type: 'text', text: node } : node))

/** The nodes of a text as the editor saves them, with nothing in them that does not matter. */
export const paragraph = (...nodes: readonly Inline[]) => ({
  type: 'paragraph',
  children: inline(nodes),
})
const list = (listType: 'bullet' | 'number', items: readonly (readonly Inline[] | string)[]) => ({
  type: 'list',
  listType,
  children: items.map((item) => ({
    type: 'listitem',
    children: inline(typeof item === 'string' ? [item] : item),
  })),
})
export const bullets = (...items: readonly (readonly Inline[] | string)[]) => list('bullet', items)
export const numbered = (...items: readonly (readonly Inline[] | string)[]) => list('number', items)
export const bold = (text: string) => ({ type: 'text', text, format: 1 })
export const link = (url: string, text: string) => ({
  type: 'link',
  fields: { url },
  children: inline([text]),
})
export const figure = (id: string) => boundNumber({ initiative: 'i', figure: id })

/** A whole text of such nodes; of plain lines one paragraph each. */
export const textOf = (...blocks: readonly Inline[]) => ({
  root: {
    type: 'root',
    children: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  },
})
