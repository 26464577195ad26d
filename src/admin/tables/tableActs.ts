import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $getTableColumnIndexFromTableCellNode,
  $getTableNodeFromLexicalNodeOrThrow,
  $getTableRowIndexFromTableCellNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableSelection,
  $mergeCells,
  $setTableColumnIsHeader,
  $setTableRowIsHeader,
  $unmergeCell,
  TableCellHeaderStates,
  type TableCellNode,
} from '@lexical/table'
import {
  $getSelection,
  $isRangeSelection,
  type BaseSelection,
} from '@payloadcms/richtext-lexical/lexical'
import type { Word } from '../words.ts'

/** The cell of a table in which the cursor stands; null outside. */
export const $cellAt = (selection: BaseSelection | null): TableCellNode | null => {
  if ($isTableSelection(selection)) return $findCellNode(selection.anchor.getNode())
  return $isRangeSelection(selection) ? $findCellNode(selection.anchor.getNode()) : null
}

const $selectedCells = (): readonly TableCellNode[] => {
  const selection = $getSelection()
  return $isTableSelection(selection) ? selection.getNodes().filter($isTableCellNode) : []
}

/** 表头: of the row or the column that the cell stands in, and off again. */
const $toggleHeading = (cell: TableCellNode, of: 'row' | 'column'): void => {
  const table = $getTableNodeFromLexicalNodeOrThrow(cell)
  const { ROW, COLUMN } = TableCellHeaderStates
  if (of === 'row') {
    const row = $getTableRowIndexFromTableCellNode(cell)
    $setTableRowIsHeader(table, row, !cell.hasHeaderState(ROW))
  } else {
    const column = $getTableColumnIndexFromTableCellNode(cell)
    $setTableColumnIsHeader(table, column, !cell.hasHeaderState(COLUMN))
  }
}

interface TableAct {
  readonly word: Word
  readonly $act: (cell: TableCellNode) => void
}

/** What is done with the rows, columns and cells of a table in a text, from the cell in which the cursor stands. */
export const TABLE_ACTS: readonly TableAct[] = [
  { word: 'rowAbove', $act: () => void $insertTableRowAtSelection(false) },
  { word: 'rowBelow', $act: () => void $insertTableRowAtSelection(true) },
  { word: 'columnBefore', $act: () => void $insertTableColumnAtSelection(false) },
  { word: 'columnAfter', $act: () => void $insertTableColumnAtSelection(true) },
  { word: 'headingRow', $act: (cell) => $toggleHeading(cell, 'row') },
  { word: 'headingColumn', $act: (cell) => $toggleHeading(cell, 'column') },
  { word: 'mergeCells', $act: () => void $mergeCells([...$selectedCells()]) },
  { word: 'splitCell', $act: () => $unmergeCell() },
  { word: 'deleteRow', $act: () => $deleteTableRowAtSelection() },
  { word: 'deleteColumn', $act: () => $deleteTableColumnAtSelection() },
  { word: 'deleteTable', $act: (cell) => $getTableNodeFromLexicalNodeOrThrow(cell).remove() },
]
