import { LRUCache } from 'lru-cache'
import { setImmediate as turn } from 'node:timers/promises'
import { begunAfterAsking } from './begunAfterAsking.ts'
import { snapshotColumn } from './editionRows.ts'
import { editionsCovered } from './noticeCovering.ts'
import type { RecordReader, RecordState } from './RecordReader.ts'
import { sealedSnapshot } from './snapshot/sealedSnapshot.ts'
import type { Snapshot } from './snapshot/types.ts'
import type { RecordMark, RecordStore, StoredEdition } from './store/RecordStore.ts'

const SNAPSHOT_BYTES = 64 * 1024 * 1024

/** What a snapshot takes in memory for each character of its JSON, in bytes. */
const PER_CHARACTER = 2

interface Looked {
  readonly mark: RecordMark
  readonly editions: ReadonlyMap<string, StoredEdition>
  readonly state: RecordState
  /** The ids of the editions that were sealed. */
  readonly sealed: ReadonlySet<string>
}

const sealedIn = ({ editions, notices }: RecordState): ReadonlySet<string> => {
  const seals = notices.filter(({ kind }) => kind === 'sealed')
  return new Set(editionsCovered(seals, editions).map(({ id }) => id))
}

const isSame = (a: RecordMark, b: RecordMark): boolean =>
  a.editions === b.editions && a.notices === b.notices && a.office === b.office

const latestOf = (editions: Iterable<StoredEdition>): string | undefined => {
  let latest: string | undefined
  for (const { createdAt } of editions) {
    if (latest === undefined || createdAt > latest) latest = createdAt
  }
  return latest
}

const byId = (rows: readonly StoredEdition[]) => rows.map((row) => [row.header.id, row] as const)

/** The editions known and those written since; all are read again where that does not add up. */
const readEditions = async (
  store: RecordStore,
  known: ReadonlyMap<string, StoredEdition>,
  count: number,
): Promise<ReadonlyMap<string, StoredEdition>> => {
  if (known.size === count) return known
  const latest = latestOf(known.values())
  if (latest !== undefined) {
    const merged = new Map([...known, ...byId(await store.editions(latest))])
    if (merged.size === count) return merged
  }
  return new Map(byId(await store.editions()))
}

/**
 * Reads the record from its tables. Both only ever grow, so their two counts tell whether anything is new,
 * on every instance alike. Of the editions only those written since the last look are read then; where the
 * clocks of two servers disagree that does not add up to the count, and all are read. Snapshots are kept by
 * edition within a bound of bytes, the least recently used go first. Of a sealed edition none is kept, and
 * what a crash may have left in its row is not answered. Requests that come together share a look, and none
 * is answered from one that began before it came.
 */
export const storedRecord = (
  store: RecordStore,
  { snapshotBytes = SNAPSHOT_BYTES }: { readonly snapshotBytes?: number } = {},
): RecordReader => {
  let looked: Looked | undefined

  const read = async (edition: string): Promise<{ snapshot: Snapshot; size: number }> => {
    // A database in this process answers at once: who reads many would leave nobody else a turn.
    await turn()
    const text = await store.snapshot(edition)
    if (text === null) throw new Error(`The record has no edition ${edition}`)
    const snapshot = snapshotColumn.parse(JSON.parse(text))
    return { snapshot, size: text.length * PER_CHARACTER }
  }

  const snapshots = new LRUCache<string, Awaited<ReturnType<typeof read>>>({
    maxSize: snapshotBytes,
    sizeCalculation: ({ size }) => size,
    // A seal that comes while a snapshot is read must not make that reading fail.
    ignoreFetchAbort: true,
    fetchMethod: read,
  })

  const passing = new Map<string, ReturnType<typeof read>>()
  /** What is read without being kept; who comes meanwhile shares it. */
  const readInPassing = (edition: string): ReturnType<typeof read> => {
    const reading = passing.get(edition) ?? read(edition).finally(() => passing.delete(edition))
    passing.set(edition, reading)
    return reading
  }

  const look = begunAfterAsking(async (): Promise<RecordState> => {
    const mark = await store.mark()
    if (looked && isSame(looked.mark, mark)) return looked.state
    const editions = await readEditions(store, looked?.editions ?? new Map(), mark.editions)
    const isNoticed = looked?.mark.notices !== mark.notices
    const notices = looked && !isNoticed ? looked.state.notices : await store.notices()
    const state: RecordState = {
      editions: [...editions.values()].map(({ header }) => header),
      notices,
      office: mark.office,
    }
    const sealed = sealedIn(state)
    for (const edition of sealed) {
      if (!looked?.sealed.has(edition)) snapshots.delete(edition)
    }
    // What was read may be more than was counted: the next look then finds another mark.
    const counts = { editions: editions.size, notices: notices.length }
    looked = { mark: { ...mark, ...counts }, editions, state, sealed }
    return state
  })

  return {
    look,
    snapshot: async (edition, way) => {
      if (looked?.sealed.has(edition)) {
        snapshots.delete(edition)
        return sealedSnapshot((await read(edition)).snapshot)
      }
      if (way === 'inPassing') {
        return (snapshots.get(edition) ?? (await readInPassing(edition))).snapshot
      }
      const found = await snapshots.fetch(edition)
      if (!found) throw new Error(`The record has no edition ${edition}`)
      return found.snapshot
    },
  }
}
