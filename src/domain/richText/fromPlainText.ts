import type { ParagraphNode, RichText, TextNode } from './RichText.ts'

const element = { direction: null, format: '', indent: 0, version: 1 } as const

const textNode = (text: string): TextNode => ({
  detail: text === '\t' ? 2 : 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: text === '\t' ? 'tab' : 'text',
  version: 1,
})

const paragraph = (line: string): ParagraphNode => ({
  children: line
    .split(/(\t)/)
    .filter((part) => part !== '')
    .map(textNode),
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
})

/**
 * The editor's state for a plain text, one paragraph a line, exactly as Lexical itself would save it
 * (a tab is a node of its own). An empty text is one empty paragraph, because the editor takes no state without one.
 */
export const fromPlainText = (text: string): RichText => ({
  root: { children: text.split('\n').map(paragraph), ...element, type: 'root' },
})
