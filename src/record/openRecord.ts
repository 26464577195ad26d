import type { EditionDigest } from './editionDigests.ts'
import { noticeCovering } from './noticeCovering.ts'
import type { RecordReader } from './RecordReader.ts'
import type { EditionHeader, NoticeRow } from './snapshot/EditionRow.ts'
import type { Snapshot, SnapshotOrganization } from './snapshot/types.ts'

/** The record as one request sees it: read once, the same to its end. */
export interface RecordView {
  /** All editions, the last published first. */
  readonly editions: readonly EditionHeader[]
  readonly notices: readonly NoticeRow[]
  /** The editions of a report, the first one first. */
  readonly editionsOf: (report: string) => readonly EditionHeader[]
  /** The newest edition of each report, the last published first. */
  readonly newest: readonly EditionHeader[]
  /** The notice that hides an edition, if one does. */
  readonly noticeOf: (header: EditionHeader) => NoticeRow | null
  readonly snapshotOf: (header: EditionHeader) => Promise<Snapshot>
  readonly digestOf: (header: EditionHeader) => Promise<EditionDigest>
  /** The organizations with an edition, by id, as the last published one names them. */
  readonly organizations: () => Promise<ReadonlyMap<string, SnapshotOrganization>>
  readonly officeOrganization: () => Promise<string | null>
}

const byReport = (
  headers: readonly EditionHeader[],
): ReadonlyMap<string, readonly EditionHeader[]> => {
  const grouped = new Map<string, EditionHeader[]>()
  for (const header of headers.toSorted((a, b) => a.number - b.number)) {
    grouped.set(header.report, [...(grouped.get(header.report) ?? []), header])
  }
  return grouped
}

/** Opens the record for one request. `digestOf` outlives it, because digests do not change. */
export const openRecord = async (
  reader: RecordReader,
  digestOf: RecordView['digestOf'],
): Promise<RecordView> => {
  const [headers, notices] = await Promise.all([reader.editions(), reader.notices()])
  const editions = headers.toSorted(
    (a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || b.number - a.number,
  )
  const reports = byReport(headers)
  const readOrganizations = async () => {
    const found = new Map<string, SnapshotOrganization>()
    for (const header of editions) {
      if (found.has(header.organization)) continue
      found.set(header.organization, (await digestOf(header)).organization)
    }
    return found
  }
  let organizations: Promise<ReadonlyMap<string, SnapshotOrganization>> | undefined
  return {
    editions,
    notices,
    editionsOf: (report) => reports.get(report) ?? [],
    newest: editions.filter(({ id, report }) => reports.get(report)?.at(-1)?.id === id),
    noticeOf: (header) => noticeCovering(notices, header),
    snapshotOf: ({ id }) => reader.snapshot(id),
    digestOf,
    organizations: () => (organizations ??= readOrganizations()),
    officeOrganization: reader.officeOrganization,
  }
}
