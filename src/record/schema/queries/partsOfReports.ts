import type { EditionDigest } from '../../editionDigests.ts'
import type { RecordView } from '../../RecordView.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import type { Entry } from '../connection.ts'
import { reportRef, type ReportRef } from '../published/reportRef.ts'
import { matchingReports, type ReportFilter } from './matchingReports.ts'

interface Part<Item, Node> {
  /** For each part of an edition, in reading order, whether it is meant. */
  readonly meant: (digest: EditionDigest) => readonly boolean[]
  /** The same parts, of a snapshot. */
  readonly of: (snapshot: Snapshot) => readonly Item[]
  readonly publish: (report: ReportRef, item: Item) => Node
}

/**
 * The parts of one kind of all the reports that a filter lets through, as entries of a list: reports in
 * their order, parts in reading order. Hidden reports give none. A snapshot is read only for an entry
 * that is shown.
 */
export const partsOfReports = async <Item, Node>(
  view: RecordView,
  filter: ReportFilter,
  { meant, of, publish }: Part<Item, Node>,
): Promise<readonly Entry<Node>[]> => {
  const entries: Entry<Node>[] = []
  for (const { header, key } of await matchingReports(view, filter)) {
    if (view.noticeOf(header)) continue
    const node = (index: number) => async (): Promise<Node> => {
      const snapshot = await view.snapshotOf(header)
      const item = of(snapshot)[index]
      if (item === undefined) throw new Error(`Edition ${header.id} has no part ${index}`)
      return publish(reportRef(header, snapshot), item)
    }
    for (const [index, isMeant] of meant(await view.digestOf(header)).entries()) {
      if (isMeant) entries.push({ key: [...key, index], node: node(index) })
    }
  }
  return entries
}
