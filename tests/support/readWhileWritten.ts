import { setTimeout as sleep } from 'node:timers/promises'

/** One state of the record: when the step to it began and was done, and what is answered then. */
export interface RecordMoment {
  readonly begun: number
  readonly done: number
  readonly text: string
}

/** What one reader was answered. */
interface Reading {
  readonly start: number
  readonly end: number
  readonly text: string
  /** For how long a server may answer what it knew before, in milliseconds. */
  readonly lag: number
}

interface Place {
  readonly url: string
  readonly lag: number
}

/** Readers who ask again and again until they are stopped. */
export interface Readers {
  readonly stop: () => Promise<readonly Reading[]>
}

const PAUSE = 10

/** Each request comes from an address of its own, as those of many readers behind a proxy do. */
let asked = 0
const nextAddress = (): string => {
  asked += 1
  return `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`
}

/** Half of them know the answer by its tag and are told where it is still the same. */
const newReader = (address: string, place: number) => {
  const known = new Map<string, string>()
  let tag: string | undefined
  const ask = async (): Promise<string> => {
    const headers: Record<string, string> = { 'X-Forwarded-For': nextAddress() }
    if (tag && place % 2 === 0) headers['If-None-Match'] = tag
    const response = await fetch(address, { headers })
    // A machine at load may come to a request too late; who is told so asks again, as HTTP has it.
    if (response.status === 408) return ask()
    const text = response.status === 304 ? known.get(tag ?? '') : await response.text()
    if (text === undefined) throw new Error(`${response.status} to who knows nothing`)
    tag = response.headers.get('etag') ?? undefined
    if (tag) known.set(tag, text)
    return text
  }
  return ask
}

/** Starts so many readers, shared out among the places. */
export const startReaders = (query: string, places: readonly Place[], count: number): Readers => {
  const readings: Reading[] = []
  let isOver = false
  const read = async ({ url, lag }: Place, place: number): Promise<void> => {
    const ask = newReader(`${url}/graphql?query=${encodeURIComponent(query)}`, place)
    while (!isOver) {
      const start = performance.now()
      const text = await ask()
      readings.push({ start, end: performance.now(), text, lag })
      await sleep(PAUSE)
    }
  }
  const all = Array.from({ length: count }, (_, place) => {
    const chosen = places[place % places.length]
    if (!chosen) throw new Error('There is nowhere to read')
    return read(chosen, place)
  })
  return {
    stop: async () => {
      isOver = true
      await Promise.all(all)
      return readings
    },
  }
}

/**
 * What is wrong with a reading: that it is no state of the record at all, or one that was over when it was
 * asked for, or was not yet begun when it came; null where it is right.
 */
export const faultOf = (
  { start, end, text, lag }: Reading,
  moments: readonly RecordMoment[],
): string | null => {
  const places = moments.flatMap((moment, place) => (moment.text === text ? [place] : []))
  if (places.length === 0) return `no state of the record: ${text.slice(0, 500)}`
  const oldest = moments.findLastIndex(({ done }) => done + lag <= start)
  const newest = moments.findLastIndex(({ begun }) => begun <= end)
  if (places.some((place) => place >= oldest && place <= newest)) return null
  return `state ${places.join()} where ${oldest} to ${newest} may be answered`
}
