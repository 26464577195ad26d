import type { RecordView } from '../../openRecord.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import type { Entry } from '../connection.ts'
import { reportRef, type ReportRef } from '../published/reportRef.ts'
import { matchingReports, type ReportFilter } from './matchingReports.ts'

/**
 * The parts of one kind of all the reports that a filter lets through, as entries of a list: reports in
 * their order, parts in reading order. `publish` takes them from a snapshot. Hidden reports give none.
 */
export const partsOfReports = async <Node>(
  view: RecordView,
  filter: ReportFilter,
  publish: (snapshot: Snapshot, report: ReportRef) => readonly Node[],
): Promise<readonly Entry<Node>[]> => {
  const entries: Entry<Node>[] = []
  for (const { header, key } of await matchingReports(view, filter)) {
    if (view.noticeOf(header)) continue
    const snapshot = await view.snapshotOf(header)
    const nodes = publish(snapshot, reportRef(header, snapshot))
    entries.push(...nodes.map((node, index) => ({ key: [...key, index], node: () => node })))
  }
  return entries
}
