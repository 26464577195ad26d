import type { FlowNode, InlineNode, ListItemNode, TableCellNode, TableNode } from './RichText.ts'

type Phrase = readonly InlineNode[]

const ofItem = ({ children }: ListItemNode): readonly Phrase[] => [
  children.flatMap((child) => (child.type === 'list' ? [] : [child])),
  ...children.flatMap((child) => (child.type === 'list' ? child.children.flatMap(ofItem) : [])),
]

/** The paragraphs and list items of a cell, each as its inline nodes. */
export const phrasesOfCell = ({ children }: TableCellNode): readonly Phrase[] =>
  children.flatMap((block) =>
    block.type === 'list' ? block.children.flatMap(ofItem) : [block.children],
  )

/** A table with something else in the place of each paragraph and list of its cells. */
export const mapCells = (table: TableNode, map: (block: FlowNode) => FlowNode): TableNode => ({
  ...table,
  children: table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: cell.children.map(map) })),
  })),
})

/** What stands in the cells of a table, in reading order. */
export const blocksInCells = (table: TableNode): readonly FlowNode[] =>
  table.children.flatMap((row) => row.children.flatMap((cell) => cell.children))

/** Between the cells of a row, and between the paragraphs of a cell, where a row is one line. */
export const BETWEEN_CELLS = '\t'
export const BETWEEN_PHRASES = ' '
