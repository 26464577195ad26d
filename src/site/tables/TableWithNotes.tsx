import type { FormatId } from '../../domain/formats/formats.ts'
import type { Table } from '../asking/reportQuery.ts'
import type { EditionPlace } from '../siteAddresses.ts'
import { ResultsChart } from './ResultsChart.tsx'
import { RowMeanings } from './RowMeanings.tsx'
import { StatutoryTable } from './StatutoryTable.tsx'

interface Props {
  readonly place: EditionPlace
  readonly format: FormatId
  readonly table: Table
}

/** A statutory table with what helps to read it: its rows in plain words, and a chart of the results. */
export const TableWithNotes = ({ format, table }: Props) => (
  <div className="table-with-notes">
    <StatutoryTable format={format} table={table} />
    <RowMeanings table={table} />
    {table.table === 't3' ? <ResultsChart table={table} /> : null}
  </div>
)
