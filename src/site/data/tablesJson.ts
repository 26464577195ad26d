import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'
import type { Snapshot } from '../../record/snapshot/types.ts'
import { timeInShanghai } from '../../record/time/shanghai.ts'
import { type PublishedCell, publishedCells, publishedTables } from './publishedCells.ts'

const cellOf = ({ row, column, value, text, unit }: PublishedCell) => ({
  ...{ row, column, value, text, unit },
})

/** The statutory tables of an edition, or one of them, as JSON: which edition it is, then each table with its cells. */
export const jsonOfTables = (
  { number, publishedAt, year, contentHash }: EditionHeader,
  snapshot: Snapshot,
  only: string | null = null,
) => {
  const { organization, report } = snapshot
  return {
    organization: {
      ...{ slug: organization.slug, code: organization.code, name: organization.name },
    },
    ...{ year, edition: number, publishedAt: timeInShanghai(publishedAt), contentHash },
    ...{ format: report.format, title: report.title },
    tables: publishedTables(snapshot, only).map((published) => ({
      ...{ table: published.table, title: published.title },
      rows: published.rows.map(({ id, label, level }) => ({ id, label, level })),
      columns: published.columns.map(({ id, label, group, unit }) => ({ id, label, group, unit })),
      cells: publishedCells(snapshot, published).map(cellOf),
    })),
  }
}
