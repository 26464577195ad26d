import type { NumberRef } from '../numbers/NumberRef.ts'

/** Attributes that Lexical writes on every element; a client may leave them out. */
interface ElementAttributes {
  readonly version?: number
  readonly direction?: 'ltr' | 'rtl' | null
  readonly format?: string | number
  readonly indent?: number
  readonly textFormat?: number
  readonly textStyle?: string
}

/** `format` is Lexical's bit set: bold 1, italic 2, strikethrough 4, underline 8, code 16, sub 32, super 64. */
export interface TextNode {
  readonly type: 'text' | 'tab'
  readonly text: string
  readonly version?: number
  readonly detail?: number
  readonly format?: number
  readonly mode?: string
  readonly style?: string
}

export interface LineBreakNode {
  readonly type: 'linebreak'
  readonly version?: number
}

export interface LinkNode extends ElementAttributes {
  readonly type: 'link' | 'autolink'
  readonly id?: string
  readonly fields: {
    readonly url: string
    readonly newTab?: boolean | null
    readonly linkType?: 'custom' | null
    readonly doc?: null
  }
  readonly children: readonly InlineNode[]
}

/**
 * A bound number: it says which figure or cell of the report it refers to, and that one's printed text
 * stands in its place. The shape is that of an inline block of Payload's editor.
 */
export interface BoundNumberNode {
  readonly type: 'inlineBlock'
  readonly version?: number
  readonly fields: NumberRef & {
    readonly blockType: 'figureRef'
    readonly id?: string
    /** What it is printed as, in an edition; a working copy has none. */
    readonly text?: string
  }
}

export interface ListItemNode extends ElementAttributes {
  readonly type: 'listitem'
  readonly value?: number
  readonly children: readonly (InlineNode | ListNode)[]
}

export interface ListNode extends ElementAttributes {
  readonly type: 'list'
  readonly listType: 'bullet' | 'number'
  readonly start?: number
  readonly tag?: 'ul' | 'ol'
  readonly children: readonly ListItemNode[]
}

export interface ParagraphNode extends ElementAttributes {
  readonly type: 'paragraph'
  readonly children: readonly InlineNode[]
}

/** A cell of a table in a text. `headerState` is Lexical's: 1 heads its column, 2 its row, 3 both. */
export interface TableCellNode extends ElementAttributes {
  readonly type: 'tablecell'
  readonly headerState?: number
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly width?: number | null
  readonly backgroundColor?: string | null
  readonly verticalAlign?: string
  readonly children: readonly FlowNode[]
}

export interface TableRowNode extends ElementAttributes {
  readonly type: 'tablerow'
  readonly height?: number
  readonly children: readonly TableCellNode[]
}

/** A small table in a text; a statutory table is a document of its own. */
export interface TableNode extends ElementAttributes {
  readonly type: 'table'
  readonly colWidths?: readonly number[]
  readonly frozenColumnCount?: number
  readonly frozenRowCount?: number
  readonly rowStriping?: boolean
  readonly children: readonly TableRowNode[]
}

export type InlineNode = TextNode | LineBreakNode | BoundNumberNode | LinkNode
/** What stands in a cell, and in a text beside tables. */
export type FlowNode = ParagraphNode | ListNode
export type BlockNode = FlowNode | TableNode
export type RichTextNode = InlineNode | BlockNode | ListItemNode | TableRowNode | TableCellNode

/** A text as the editor keeps it (Lexical's JSON), made of the nodes that the office's editor offers and no other. */
export interface RichText {
  readonly root: ElementAttributes & {
    readonly type: 'root'
    readonly children: readonly BlockNode[]
  }
}
