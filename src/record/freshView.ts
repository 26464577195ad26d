import type { RecordView } from './RecordView.ts'

interface Freshness {
  /** Looks at the record; see `openRecord`. */
  readonly look: () => Promise<RecordView>
  /** How long what another process publishes may stay unseen, in milliseconds; 0: not at all. */
  readonly freshFor: number
  /** Counts what this process has written into the record: that is seen at once. */
  readonly writes: () => number
  readonly now?: () => number
}

/** A record to ask again and again without looking each time. */
export interface FreshView {
  /** The record as it is, looked at where what is known may be too old. */
  readonly current: () => Promise<RecordView>
  /** What is known, where it is fresh enough to be answered from. */
  readonly known: () => RecordView | undefined
}

/** Keeps what was seen at the last look for as long as nobody could see that it is not now. */
export const freshView = ({
  look,
  freshFor,
  writes,
  now = () => performance.now(),
}: Freshness): FreshView => {
  let seen: { readonly view: RecordView; readonly at: number; readonly writes: number } | undefined
  const known = (): RecordView | undefined =>
    seen && seen.writes === writes() && now() - seen.at < freshFor ? seen.view : undefined
  return {
    known,
    current: async () => {
      const fresh = known()
      if (fresh) return fresh
      const before = { at: now(), writes: writes() }
      const view = await look()
      if (!seen || seen.at <= before.at) seen = { view, ...before }
      return view
    },
  }
}
