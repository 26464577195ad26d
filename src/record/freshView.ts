import type { RecordView } from './RecordView.ts'

interface Freshness<View> {
  /** Looks at the record; see `openRecord`. */
  readonly look: () => Promise<View>
  /** How long what another process publishes may stay unseen, in milliseconds; 0: not at all. */
  readonly freshFor: number
  /** Counts what this process has written into the record: that is seen at once. */
  readonly writes: () => number
  readonly now?: () => number
}

/** A record, or what belongs to it, to ask again and again without looking each time. */
export interface FreshView<View = RecordView> {
  /** What there is, looked at where what is known may be too old. */
  readonly current: () => Promise<View>
  /** What there is, looked at whatever is known: something was found that is not as it was. */
  readonly lookNow: () => Promise<View>
  /** What is known, where it is fresh enough to be answered from. */
  readonly known: () => View | undefined
}

interface Seen<View> {
  readonly view: View
  readonly at: number
  readonly writes: number
}

/**
 * Keeps what was seen at the last look for as long as nobody could see that it is not now. Once half of that
 * time is over, whoever asks has the next look begun, so that readers who keep asking never wait for one.
 */
export const freshView = <View = RecordView>({
  look,
  freshFor,
  writes,
  now = () => performance.now(),
}: Freshness<View>): FreshView<View> => {
  let seen: Seen<View> | undefined
  let renewed: Seen<View> | undefined

  const lookNow = async (): Promise<View> => {
    const before = { at: now(), writes: writes() }
    const view = await look()
    if (!seen || seen.at <= before.at) seen = { view, ...before }
    return view
  }
  const renew = (old: Seen<View>): void => {
    if (renewed === old) return
    renewed = old
    // That it failed is told to whoever asks when what is known has become too old.
    lookNow().catch(() => undefined)
  }
  const known = (): View | undefined => {
    if (!seen || seen.writes !== writes()) return undefined
    const age = now() - seen.at
    if (age >= freshFor) return undefined
    if (age >= freshFor / 2) renew(seen)
    return seen.view
  }
  return { known, lookNow, current: async () => known() ?? lookNow() }
}
