import { plainText, SHINGLE, shinglesOf } from './shingle.ts'

/** How much of a text stands in another one, with the longest passages that do. */
export interface TextMatch {
  /** Of the text's characters, 0 to 1. */
  readonly share: number
  readonly characters: number
  readonly passages: readonly string[]
}

const SHORTEST_PASSAGE = 24
const MOST_PASSAGES = 3

/** The shingles of a text to compare others with. */
export const shingleSet = (printed: string): ReadonlySet<number> =>
  new Set(shinglesOf(plainText(printed).text))

/** Finds what of a text stands in those whose shingles are given, word for word but for punctuation. */
export const matchTexts = (printed: string, others: ReadonlySet<number>): TextMatch => {
  const { text, places } = plainText(printed)
  const hashes = shinglesOf(text)
  const covered = new Uint8Array(text.length)
  for (const [at, hash] of hashes.entries()) {
    if (others.has(hash)) covered.fill(1, at, at + SHINGLE)
  }
  const passages: string[] = []
  let start = -1
  for (let at = 0; at <= text.length; at += 1) {
    if (covered[at] === 1 && start === -1) start = at
    if (covered[at] !== 1 && start !== -1) {
      if (at - start >= SHORTEST_PASSAGE) {
        passages.push(printed.slice(places[start], (places[at - 1] ?? 0) + 1))
      }
      start = -1
    }
  }
  const characters = covered.reduce((sum, each) => sum + each, 0)
  return {
    share: text.length === 0 ? 0 : characters / text.length,
    characters,
    passages: passages.toSorted((a, b) => b.length - a.length).slice(0, MOST_PASSAGES),
  }
}
