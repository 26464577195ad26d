import type { RecordView } from '../../RecordView.ts'
import { connection, type Page } from '../connection.ts'
import { publishedReport } from '../published/report.ts'
import { matchingReports, type ReportFilter } from './matchingReports.ts'

type Arguments = ReportFilter & Page

/** The newest edition of each report; those that a notice hides are there with the notice. */
export const reports = async (args: Arguments, view: RecordView) => {
  const found = await matchingReports(view, args)
  const entries = found.map(({ header, key }) => ({
    key,
    node: () => publishedReport(view, header),
  }))
  return connection('reports', entries, { ...args, byDefault: 20 })
}
