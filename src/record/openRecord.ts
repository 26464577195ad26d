import { editionDigests } from './editionDigests.ts'
import { noticeIndex } from './noticeIndex.ts'
import { editionsCovered } from './noticeCovering.ts'
import { RecordMovedError } from './RecordMovedError.ts'
import type { RecordReader, RecordState } from './RecordReader.ts'
import type { RecordView } from './RecordView.ts'
import { keptUnits } from './search/keptUnits.ts'
import type { EditionHeader } from './snapshot/EditionRow.ts'
import type { SnapshotOrganization } from './snapshot/types.ts'

/** What is worked out of editions and kept: of each once, for none of them changes. */
type WorkedOut = Pick<RecordView, 'digestOf' | 'searchUnitsOf'>

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

const organizationsIn = async (
  editions: readonly EditionHeader[],
  digestOf: WorkedOut['digestOf'],
) => {
  const found = new Map<string, SnapshotOrganization>()
  for (const header of editions) {
    if (found.has(header.organization)) continue
    found.set(header.organization, (await digestOf(header)).organization)
  }
  return found
}

const lastFirst = (headers: readonly EditionHeader[]): readonly EditionHeader[] =>
  headers
    .map((header) => ({ header, at: Date.parse(header.publishedAt) }))
    .toSorted((a, b) => b.at - a.at || b.header.number - a.header.number)
    .map(({ header }) => header)

const viewOf = (state: RecordState, reader: RecordReader, workedOut: WorkedOut): RecordView => {
  const { editions: headers, notices, office } = state
  const editions = lastFirst(headers)
  const reports = byReport(headers)
  const noticeOf = noticeIndex(notices)
  return {
    editions,
    notices,
    office,
    editionsOf: (report) => reports.get(report) ?? [],
    newest: editions.filter(({ id, report }) => reports.get(report)?.at(-1)?.id === id),
    noticeOf,
    snapshotOf: async (header, way) => {
      const snapshot = await reader.snapshot(header.id, way)
      // A seal's notice comes before the content goes: who finds none of either has looked too early.
      const hasContent = snapshot.sections.length > 0 || noticeOf(header) !== null
      if (!hasContent && (await reader.look()) !== state) throw new RecordMovedError()
      return snapshot
    },
    ...workedOut,
    organizations: once(() => organizationsIn(editions, workedOut.digestOf)),
  }
}

/** The editions that are sealed in one state and were not in the one before. */
const newlySealed = (before: RecordState, after: RecordState): readonly EditionHeader[] => {
  const known = new Set(before.notices.map(({ report, kind, at }) => `${report} ${kind} ${at}`))
  const seals = after.notices.filter(
    ({ report, kind, at }) => kind === 'sealed' && !known.has(`${report} ${kind} ${at}`),
  )
  return editionsCovered(seals, after.editions)
}

/**
 * Opens a record. Each call answers it as it is then; what follows from its state is worked out once, and
 * what follows from an edition once for all states, for none of them changes. Of one that is sealed nothing
 * is kept.
 */
export const openRecord = (
  reader: RecordReader,
  { searchBytes }: { readonly searchBytes?: number | undefined } = {},
): (() => Promise<RecordView>) => {
  const digests = editionDigests(reader)
  const units = keptUnits(reader, searchBytes)
  const workedOut: WorkedOut = { digestOf: digests.of, searchUnitsOf: units.of }
  let known: { readonly state: RecordState; readonly view: RecordView } | undefined
  return async () => {
    const state = await reader.look()
    if (known?.state === state) return known.view
    if (known) {
      for (const { id } of newlySealed(known.state, state)) {
        digests.forget(id)
        units.forget(id)
      }
    }
    known = { state, view: viewOf(state, reader, workedOut) }
    return known.view
  }
}
