import { BYTE_ORDER_MARK, csvLine } from '../../domain/csvLine.ts'
import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'
import { publishedCells, publishedTables } from './publishedCells.ts'

const COLUMNS = [
  ...['organization', 'organization_code', 'organization_name', 'year', 'edition'],
  ...['published_at', 'format', 'table', 'row', 'column', 'value', 'text', 'unit'],
  ...['table_name', 'row_name', 'column_name'],
]

/** What a file of cells begins with. */
export const CSV_HEAD = `${BYTE_ORDER_MARK}${csvLine(COLUMNS)}`

/** The cells of an edition, or of one of its tables, a line each. */
export const csvOfCells = (
  { number, publishedAt, year }: EditionHeader,
  snapshot: Snapshot,
  only: string | null = null,
): string => {
  const { organization, report } = snapshot
  const about = [
    ...[organization.slug, organization.code ?? '', organization.name, String(year)],
    ...[String(number), timeInShanghai(publishedAt), report.format],
  ]
  return publishedTables(snapshot, only)
    .flatMap((published) => publishedCells(snapshot, published))
    .map(({ table, row, column, value, text, unit, ...names }) =>
      csvLine([
        ...about,
        ...[table, row, column, value ?? '', text, unit ?? ''],
        ...[names.tableName, names.rowName, names.columnName],
      ]),
    )
    .join('')
}
