import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { EDITION_COLUMNS, editionHeaderRow, noticeRow, snapshotColumn } from './editionRows.ts'
import type { RecordReader } from './RecordReader.ts'
import type { EditionHeader, NoticeRow } from './snapshot/EditionRow.ts'
import type { Snapshot } from './snapshot/types.ts'

const SNAPSHOT_BYTES = 64 * 1024 * 1024

// The record is public: whoever asks may read all of it. Where there is no condition MongoDB only estimates a count.
const everything = { overrideAccess: true, where: { id: { exists: true } } } as const
const allRows = { ...everything, depth: 0, pagination: false } as const

interface Loaded {
  readonly mark: string
  readonly editions: readonly EditionHeader[]
  readonly notices: readonly NoticeRow[]
}

const load = async (payload: Payload, mark: string): Promise<Loaded> => {
  const editions = await payload.find({
    ...allRows,
    collection: 'editions',
    select: EDITION_COLUMNS,
  })
  const notices = await payload.find({ ...allRows, collection: 'notices' })
  return {
    mark,
    editions: editions.docs.map((row) => editionHeaderRow.parse(row)),
    notices: notices.docs.map((row) => noticeRow.parse(row)),
  }
}

/**
 * Reads the record from Payload's collections. Both tables only ever grow, so their two counts tell
 * whether anything is new, on every instance alike; headers are read again when it is, snapshots are kept
 * by edition within a bound of bytes and forgotten when a notice comes.
 */
export const createRecordReader = (payload: Payload): RecordReader => {
  let loaded: Loaded | undefined
  let asking: Promise<Loaded> | undefined

  const snapshots = new LRUCache<string, Snapshot>({
    maxSize: SNAPSHOT_BYTES,
    sizeCalculation: (snapshot) => JSON.stringify(snapshot).length * 2,
    // A notice that comes while a snapshot is read must not make that reading fail.
    ignoreFetchAbort: true,
    fetchMethod: async (id) => {
      const row = await payload.findByID({
        collection: 'editions',
        id,
        depth: 0,
        overrideAccess: true,
        select: { snapshot: true },
      })
      return snapshotColumn.parse(row.snapshot)
    },
  })

  const refresh = async (): Promise<Loaded> => {
    const editions = await payload.count({ ...everything, collection: 'editions' })
    const notices = await payload.count({ ...everything, collection: 'notices' })
    const mark = `${editions.totalDocs}:${notices.totalDocs}`
    if (loaded?.mark === mark) return loaded
    const fresh = await load(payload, mark)
    if (loaded && loaded.notices.length !== fresh.notices.length) snapshots.clear()
    loaded = fresh
    return fresh
  }

  /** Calls of one moment share one look; a later call looks anew, so what was just published is seen. */
  const current = (): Promise<Loaded> => {
    asking ??= refresh()
    queueMicrotask(() => (asking = undefined))
    return asking
  }

  return {
    editions: async () => (await current()).editions,
    notices: async () => (await current()).notices,
    snapshot: async (edition) => {
      const found = await snapshots.fetch(edition)
      if (!found) throw new Error(`The record has no edition ${edition}`)
      return found
    },
    officeOrganization: async () => {
      const { office } = await payload.findGlobal({
        slug: 'settings',
        depth: 0,
        overrideAccess: true,
      })
      return typeof office === 'string' ? office : (office?.id ?? null)
    },
  }
}
