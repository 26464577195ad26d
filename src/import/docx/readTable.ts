import { type Block, type Cell, leftOut, type Table } from '../source/Block.ts'
import type { ReadBlocks } from './readBlocks.ts'
import {
  childOf,
  elementAt,
  elementsOf,
  findAll,
  textOf,
  valueOf,
  type XmlElement,
} from './XmlElement.ts'

const MOST_COLUMNS = 200

/** The rows of a table, or the cells of a row, through what may stand around them. */
const through = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name)
      ? through(child, name)
      : []
  })

const blank = (span: number): readonly Cell[] => (span > 0 ? [{ blocks: [], span }] : [])

const columns = (value: string | undefined, least: number): number => {
  const count = Number(value ?? least)
  return Number.isInteger(count) ? Math.min(Math.max(count, least), MOST_COLUMNS) : least
}

const readCell = (cell: XmlElement, readBlocks: ReadBlocks): Cell => {
  const properties = childOf(cell, 'w:tcPr')
  const span = columns(valueOf(properties, 'w:gridSpan'), 1)
  const merges = ['w:vMerge', 'w:hMerge'].map((name) => childOf(properties, name))
  const isCovered = merges.some((merge) => merge && merge.attributes['w:val'] !== 'restart')
  const isDeleted = childOf(properties, 'w:cellDel') !== undefined
  const blocks = readBlocks(elementsOf(cell))
  if (!isCovered && !isDeleted) return { blocks, span }
  const text = textIn(blocks)
  const told = blocks.filter(({ kind }) => kind === 'remark')
  if (text === '') return { blocks: told, span }
  const code = isDeleted ? 'DELETED_LEFT_OUT' : 'HIDDEN_LEFT_OUT'
  return { blocks: [...told, leftOut(code, text)], span }
}

const textIn = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [block.text.trim()] : []))
    .filter((text) => text !== '')
    .join('\n')

const readRow = (row: XmlElement, readBlocks: ReadBlocks): readonly Cell[] => {
  const properties = childOf(row, 'w:trPr')
  return [
    ...blank(columns(valueOf(properties, 'w:gridBefore'), 0)),
    ...through(row, 'w:tc').map((cell) => readCell(cell, readBlocks)),
    ...blank(columns(valueOf(properties, 'w:gridAfter'), 0)),
  ]
}

const wordsIn = (row: XmlElement): string =>
  through(row, 'w:tc')
    .map((cell) => [...findAll(cell, 'w:t'), ...findAll(cell, 'w:delText')].map(textOf).join(''))
    .join(' ')
    .trim()

/**
 * Reads a table (`w:tbl`): each row with its cells, of merged ones the first holds the text and the others
 * are empty. Rows that a tracked change deleted are told after it.
 */
export const readTable = (table: XmlElement, readBlocks: ReadBlocks): readonly Block[] => {
  const all = through(table, 'w:tr')
  const isDeleted = (row: XmlElement) => elementAt(row, 'w:trPr', 'w:del') !== undefined
  const read: Table = {
    kind: 'table',
    rows: all.filter((row) => !isDeleted(row)).map((row) => readRow(row, readBlocks)),
  }
  return [read, ...all.filter(isDeleted).map((row) => leftOut('DELETED_LEFT_OUT', wordsIn(row)))]
}
