import type { FormatId } from '../../domain/formats/formats.ts'
import type { Table } from '../asking/reportQuery.ts'
import type { EditionPlace } from '../siteAddresses.ts'
import { useSite } from '../useSite.ts'
import { ResultsChart } from './ResultsChart.tsx'
import { RowMeanings } from './RowMeanings.tsx'
import { StatutoryTable } from './StatutoryTable.tsx'

interface Props {
  readonly place: EditionPlace
  readonly format: FormatId
  readonly table: Table
}

/** Where a table is had as data; a working copy has no such place. */
const TableData = ({ place, table }: Pick<Props, 'place' | 'table'>) => {
  const { request, say, addresses } = useSite()
  if (request.shell.band) return null
  return (
    <p className="table-data">
      {say('tableData')}{' '}
      {(['csv', 'json'] as const).map((format) => (
        <a key={format} href={addresses.table(place, table.table, format)}>
          {format.toUpperCase()}
          <span className="unseen" lang="zh-CN">
            {table.title}
          </span>
        </a>
      ))}
    </p>
  )
}

/** A statutory table with what helps to read it: its rows in plain words, its data, a chart of the results. */
export const TableWithNotes = ({ place, format, table }: Props) => (
  <div className="table-with-notes">
    <StatutoryTable format={format} table={table} />
    <TableData place={place} table={table} />
    <RowMeanings table={table} />
    {table.table === 't3' ? <ResultsChart table={table} /> : null}
  </div>
)
