import { cellsIn } from '../../cellDigest.ts'
import type { RecordView } from '../../RecordView.ts'
import { connection, type Entry, type Page } from '../connection.ts'
import { reportRef } from '../published/reportRef.ts'
import { matchingReports, type ReportFilter } from './matchingReports.ts'

interface Arguments extends ReportFilter, Page {
  readonly table: string
  readonly rows?: readonly string[] | null
  readonly columns?: readonly string[] | null
}

const isAmong = (value: string, wanted: readonly string[] | null | undefined): boolean =>
  !wanted || wanted.includes(value)

/**
 * The numbers of one statutory table across the newest editions: newest year first, then by slug of the
 * organization, then in the reading order of the table. Hidden reports give none.
 */
export const tableCells = async (args: Arguments, view: RecordView) => {
  const { table, rows, columns } = args
  const entries: Entry<unknown>[] = []
  const isMeant = ({ row, column }: { readonly row: string; readonly column: string }) =>
    isAmong(row, rows) && isAmong(column, columns)
  for (const { header, key } of await matchingReports(view, args)) {
    if (view.noticeOf(header)) continue
    const digest = await view.digestOf(header)
    const report = reportRef(header, digest)
    const numbers = digest.tables.get(table)
    for (const { cell, index } of numbers ? cellsIn(numbers, isMeant) : []) {
      const node = () => {
        view.gathered?.shows(header, digest)
        return { ...cell, table, report }
      }
      entries.push({ key: [...key, index], node })
    }
  }
  return connection('tableCells', entries, {
    ...args,
    byDefault: 500,
  })
}
