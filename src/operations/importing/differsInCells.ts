import { isDeepStrictEqual } from 'node:util'
import type { TableDefinition } from '../../domain/formats/TableDefinition.ts'
import { sourceLines } from '../../import/sourceLines.ts'
import { readTables } from '../../import/tables/readTables.ts'
import { tableBlocks } from '../../import/tables/tableBlocks.ts'
import { isTableLine } from '../../import/tables/tableLine.ts'
import type { ContentPart, ReportContent } from './ReportContent.ts'

const proseOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => !isTableLine(line))

const withoutCells = (part: ContentPart) => {
  if (part.kind === 'table') return { ...part, cells: null }
  return part.kind === 'section' ? { ...part, body: proseOf(part.body) } : part
}

const bodyOf = (part: ContentPart): string => (part.kind === 'section' ? part.body : '')

/**
 * Whether a text says what lies on the desk but for the figures of its statutory tables, and those on the
 * desk are still the ones that the chapters print: whoever corrected a table on the desk is not
 * overwritten. What an update that stopped in the middle has written already counts as the text's.
 */
export const differsInCells = (
  desk: ReportContent,
  text: ReportContent,
  definitions: readonly TableDefinition[],
): boolean => {
  const title = text.front.title ?? desk.front.title
  if (!isDeepStrictEqual(desk.front, { ...text.front, title })) return false
  if (!isDeepStrictEqual(desk.parts.map(withoutCells), text.parts.map(withoutCells))) return false
  const printed = readTables(
    [desk.front.preamble, ...desk.parts.map(bodyOf)].flatMap((body) =>
      tableBlocks(sourceLines(body)),
    ),
    definitions,
  )
  return desk.parts.every((part, place) => {
    if (part.kind !== 'table' || isDeepStrictEqual(part, text.parts[place])) return true
    const read = printed.tables.find(({ table }) => table === part.table)
    return isDeepStrictEqual(part.cells, read?.cells)
  })
}
