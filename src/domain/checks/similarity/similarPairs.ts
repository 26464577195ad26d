import { plainText, shinglesOf } from './shingle.ts'

/** Two texts of a collection and how much of the shorter one stands in the other, by a sample. */
export interface SimilarPair {
  readonly one: number
  readonly other: number
  readonly share: number
}

/** One shingle of so many is kept: those whose hash it divides, so that both texts keep the same. */
const SAMPLE = 16
/** What more than half of many texts share is the law's wording and nobody's copy. */
const COMMON_SHARE = 0.5
const FEW = 20

const sampleOf = (text: string): ReadonlySet<number> =>
  new Set([...shinglesOf(plainText(text).text)].filter((hash) => hash % SAMPLE === 0))

/**
 * Every two texts of a collection that share more than the given part of the shorter one. What more than
 * a few have in common does not count; the time grows with the shingles that are shared by few.
 */
export const similarPairs = (texts: readonly string[], least: number): readonly SimilarPair[] => {
  const samples = texts.map(sampleOf)
  const holders = new Map<number, number[]>()
  for (const [place, sample] of samples.entries()) {
    for (const hash of sample) {
      const list = holders.get(hash)
      if (list) list.push(place)
      else holders.set(hash, [place])
    }
  }
  const shared = new Map<number, number>()
  for (const list of holders.values()) {
    if (list.length > Math.max(FEW, texts.length * COMMON_SHARE)) continue
    for (const [place, one] of list.entries()) {
      for (const other of list.slice(place + 1)) {
        const pair = one * texts.length + other
        shared.set(pair, (shared.get(pair) ?? 0) + 1)
      }
    }
  }
  return [...shared]
    .map(([pair, count]) => {
      const [one, other] = [Math.floor(pair / texts.length), pair % texts.length]
      const shorter = Math.min(samples[one]?.size ?? 0, samples[other]?.size ?? 0)
      return { one, other, share: shorter === 0 ? 0 : count / shorter }
    })
    .filter(({ share }) => share >= least)
    .toSorted((a, b) => b.share - a.share)
}
