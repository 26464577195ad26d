import type { Block, Cell, Table } from './Block.ts'

/** A cell of data is shorter: a report that lies in a table as a whole is not. */
const LONGEST_CELL = 600
const MOST_PARAGRAPHS = 12

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? block.text.length : 0), 0)

const isText = (block: Block): boolean => block.kind === 'paragraph' && block.text.trim() !== ''

const isLarge = ({ blocks }: Cell): boolean =>
  blocks.some(({ kind }) => kind === 'table') ||
  lengthOf(blocks) > LONGEST_CELL ||
  blocks.filter(isText).length > MOST_PARAGRAPHS

/**
 * Whether a table only places what stands in it: it has one column, or a cell that holds another table or
 * more text than data has. Its cells are read one after the other as ordinary text.
 */
export const isLayout = ({ rows }: Table): boolean =>
  rows.every((row) => row.length <= 1) || rows.some((row) => row.some(isLarge))
