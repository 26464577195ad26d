import { BYTE_ORDER_MARK, csvLine } from '../../domain/csvLine.ts'
import { dataDictionary } from '../../domain/formats/dataDictionary.ts'
import type { SiteSettings } from '../../record/SiteSettings.ts'
import { withTerms } from '../terms.ts'
import type { SiteRoute } from '../SiteRoute.ts'

const COLUMNS = [
  ...['format', 'first_year', 'last_year', 'table', 'table_name', 'table_name_en'],
  ...['row', 'row_headings', 'row_name', 'row_name_en'],
  ...['column', 'column_group', 'column_name', 'column_name_en'],
  ...['kind', 'unit', 'unit_en', 'identities'],
]

/** What each cell of the data means, as CSV: a line for each cell of each form. */
export const dictionaryCsv = (): string =>
  BYTE_ORDER_MARK +
  csvLine(COLUMNS) +
  dataDictionary()
    .map(({ identities, ...entry }) =>
      csvLine([
        ...[entry.format, String(entry.firstYear), String(entry.lastYear ?? '')],
        ...[entry.table, entry.tableName.zh, entry.tableName.en],
        ...[entry.row, entry.rowHeadings.join(' › '), entry.rowName.zh, entry.rowName.en],
        ...[entry.column, entry.columnGroup ?? '', entry.columnName.zh, entry.columnName.en],
        ...[entry.kind, entry.unit?.zh ?? '', entry.unit?.en ?? ''],
        identities.map(({ check, formula }) => `${check}: ${formula}`).join('; '),
      ]),
    )
    .join('')

/** The same as JSON, with the terms under which the data may be used. */
export const dictionaryJson = (settings: SiteSettings): string =>
  JSON.stringify({ ...withTerms(settings), cells: dataDictionary() })

/** `/data/dictionary.csv` and `.json`: what the names in the data mean. */
export const DICTIONARY_ROUTES: readonly SiteRoute[] = [
  {
    path: '/data/dictionary.csv',
    type: 'text/csv',
    answer: async () => ({ body: dictionaryCsv() }),
  },
  {
    path: '/data/dictionary.json',
    type: 'application/json',
    answer: async ({ settings }) => ({ body: dictionaryJson(settings) }),
  },
]
