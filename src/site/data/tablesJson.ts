import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'
import { type PublishedCell, publishedCells } from './publishedCells.ts'

const cellOf = ({ row, column, value, text, unit }: PublishedCell) => ({
  ...{ row, column, value, text, unit },
})

/** The statutory tables of an edition, or one of them, as JSON: which edition it is, then each table with its cells. */
export const jsonOfTables = (
  { number, publishedAt, year, contentHash }: EditionHeader,
  snapshot: Snapshot,
  only: string | null = null,
) => {
  const { organization, report, statisticalTables } = snapshot
  const cells = publishedCells(snapshot, only)
  return {
    organization: {
      ...{ slug: organization.slug, code: organization.code, name: organization.name },
    },
    ...{ year, edition: number, publishedAt: timeInShanghai(publishedAt), contentHash },
    ...{ format: report.format, title: report.title },
    tables: statisticalTables
      .filter(({ table }) => only === null || table === only)
      .map(({ table, title, rows, columns }) => ({
        ...{ table, title },
        rows: rows.map(({ id, label, level }) => ({ id, label, level })),
        columns: columns.map(({ id, label, group, unit }) => ({ id, label, group, unit })),
        cells: cells.filter((cell) => cell.table === table).map(cellOf),
      })),
  }
}
