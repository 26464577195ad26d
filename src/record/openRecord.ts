import { editionDigests, type EditionDigest } from './editionDigests.ts'
import { noticeCovering } from './noticeCovering.ts'
import { RecordMovedError } from './RecordMovedError.ts'
import type { RecordReader, RecordState } from './RecordReader.ts'
import type { RecordView } from './RecordView.ts'
import { keptUnits } from './search/keptUnits.ts'
import type { EditionHeader } from './snapshot/EditionRow.ts'
import type { SnapshotOrganization } from './snapshot/types.ts'

type DigestOf = (header: EditionHeader) => Promise<EditionDigest>

/** What is worked out of editions and kept: of each once, for none of them changes. */
type WorkedOut = Pick<RecordView, 'digestOf' | 'searchUnitsOf'>

const workOut = (reader: RecordReader): WorkedOut => ({
  digestOf: editionDigests(reader),
  searchUnitsOf: keptUnits(reader),
})

const byReport = (
  headers: readonly EditionHeader[],
): ReadonlyMap<string, readonly EditionHeader[]> => {
  const grouped = new Map<string, EditionHeader[]>()
  for (const header of headers.toSorted((a, b) => a.number - b.number)) {
    const known = grouped.get(header.report)
    if (known) known.push(header)
    else grouped.set(header.report, [header])
  }
  return grouped
}

/** Reads once what does not change; a reading that failed is tried again by the next who asks. */
const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let known: Promise<T> | undefined
  return () =>
    (known ??= read().catch((error: unknown) => {
      known = undefined
      throw error
    }))
}

const organizationsIn = async (editions: readonly EditionHeader[], digestOf: DigestOf) => {
  const found = new Map<string, SnapshotOrganization>()
  for (const header of editions) {
    if (found.has(header.organization)) continue
    found.set(header.organization, (await digestOf(header)).organization)
  }
  return found
}

const viewOf = (state: RecordState, reader: RecordReader, workedOut: WorkedOut): RecordView => {
  const { editions: headers, notices, office } = state
  const editions = headers.toSorted(
    (a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || b.number - a.number,
  )
  const reports = byReport(headers)
  const noticeOf = (header: EditionHeader) => noticeCovering(notices, header)
  return {
    editions,
    notices,
    office,
    editionsOf: (report) => reports.get(report) ?? [],
    newest: editions.filter(({ id, report }) => reports.get(report)?.at(-1)?.id === id),
    noticeOf,
    snapshotOf: async (header) => {
      const snapshot = await reader.snapshot(header.id)
      // A seal's notice comes before the content goes: who finds none of either has looked too early.
      const hasContent = snapshot.sections.length > 0 || noticeOf(header) !== null
      if (!hasContent && (await reader.look()) !== state) throw new RecordMovedError()
      return snapshot
    },
    ...workedOut,
    organizations: once(() => organizationsIn(editions, workedOut.digestOf)),
  }
}

/**
 * Opens a record. Each call answers it as it is then; what follows from its state is worked out once. With
 * every notice it is worked out anew, so that nothing is kept of an edition that was sealed.
 */
export const openRecord = (reader: RecordReader): (() => Promise<RecordView>) => {
  let workedOut = workOut(reader)
  let known: { readonly state: RecordState; readonly view: RecordView } | undefined
  return async () => {
    const state = await reader.look()
    if (known && known.state.notices.length !== state.notices.length) {
      workedOut = workOut(reader)
    }
    if (known?.state !== state) known = { state, view: viewOf(state, reader, workedOut) }
    return known.view
  }
}
