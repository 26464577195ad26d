import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { begunAfterAsking } from './begunAfterAsking.ts'
import { EDITION_COLUMNS, editionHeaderRow, noticeRow, snapshotColumn } from './editionRows.ts'
import { noticesCovering } from './noticeCovering.ts'
import type { RecordReader, RecordState } from './RecordReader.ts'
import { sealedSnapshot } from './snapshot/sealedSnapshot.ts'
import type { Snapshot } from './snapshot/types.ts'

const SNAPSHOT_BYTES = 64 * 1024 * 1024

// The record is public: whoever asks may read all of it. Where there is no condition MongoDB only estimates a count.
const everything = { overrideAccess: true, where: { id: { exists: true } } } as const
const allRows = { ...everything, depth: 0, pagination: false } as const

interface Looked {
  /** What tells one state from another without reading it. */
  readonly mark: string
  readonly state: RecordState
  /** The ids of the editions that were sealed. */
  readonly sealed: ReadonlySet<string>
}

const sealedIn = ({ editions, notices }: RecordState): ReadonlySet<string> =>
  new Set(
    editions
      .filter((edition) => noticesCovering(notices, edition).some(({ kind }) => kind === 'sealed'))
      .map(({ id }) => id),
  )

const readOffice = async (payload: Payload): Promise<string | null> => {
  const { office } = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    // The rest of the settings is rows of other tables, which cost six times as much as the office.
    select: { office: true },
  })
  return typeof office === 'string' ? office : (office?.id ?? null)
}

const readSnapshot = async (payload: Payload, id: string): Promise<Snapshot> => {
  const row = await payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    overrideAccess: true,
    select: { snapshot: true },
  })
  return snapshotColumn.parse(row.snapshot)
}

const load = async (payload: Payload, office: string | null): Promise<RecordState> => {
  const editions = await payload.find({
    ...allRows,
    collection: 'editions',
    select: EDITION_COLUMNS,
  })
  const notices = await payload.find({ ...allRows, collection: 'notices' })
  return {
    office,
    editions: editions.docs.map((row) => editionHeaderRow.parse(row)),
    notices: notices.docs.map((row) => noticeRow.parse(row)),
  }
}

/**
 * Reads the record from Payload's collections. Both tables only ever grow, so their two counts tell
 * whether anything is new, on every instance alike; headers are read again when it is, snapshots are kept
 * by edition within a bound of bytes and forgotten when a notice comes. Of a sealed edition none is kept,
 * and what a crash may have left in its row is not answered. Requests that come together share a look,
 * and none is answered from one that began before it came.
 */
export const createRecordReader = (payload: Payload): RecordReader => {
  let looked: Looked | undefined

  const snapshots = new LRUCache<string, Snapshot>({
    maxSize: SNAPSHOT_BYTES,
    sizeCalculation: (snapshot) => JSON.stringify(snapshot).length * 2,
    // A notice that comes while a snapshot is read must not make that reading fail.
    ignoreFetchAbort: true,
    fetchMethod: (id) => readSnapshot(payload, id),
  })

  const look = begunAfterAsking(async (): Promise<RecordState> => {
    const editions = await payload.count({ ...everything, collection: 'editions' })
    const notices = await payload.count({ ...everything, collection: 'notices' })
    const office = await readOffice(payload)
    const mark = `${editions.totalDocs}:${notices.totalDocs}:${office}`
    if (looked?.mark === mark) return looked.state
    const state = await load(payload, office)
    if (looked && looked.state.notices.length !== state.notices.length) snapshots.clear()
    looked = { mark, state, sealed: sealedIn(state) }
    return state
  })

  return {
    look,
    snapshot: async (edition) => {
      if (looked?.sealed.has(edition)) {
        snapshots.delete(edition)
        return sealedSnapshot(await readSnapshot(payload, edition))
      }
      const found = await snapshots.fetch(edition)
      if (!found) throw new Error(`The record has no edition ${edition}`)
      return found
    },
  }
}
