import type { Words } from './compareWords.ts'
import { diffLists } from './diffLists.ts'
import { isNumberWord, numberSays, unitIn } from './numberWords.ts'

/** A number that says something else now, by the places of its words. */
export interface NumberPair {
  readonly before: number
  readonly after: number
}

const placesIn = (words: Words): readonly number[] =>
  words.flatMap((word, at) => (isNumberWord(word) ? [at] : []))

/** The numbers that were put in the place of others: as many as there were, or those that count the same. */
export const pairNumbers = (removed: Words, added: Words): readonly NumberPair[] => {
  const [were, are] = [placesIn(removed), placesIn(added)]
  const unitOf = (words: Words) => (at: number) => unitIn(words[at] ?? '')
  const isOther = ({ before, after }: NumberPair) =>
    numberSays(removed[before] ?? '') !== numberSays(added[after] ?? '')
  if (were.length === are.length) {
    return were.map((before, at) => ({ before, after: are[at] ?? 0 })).filter(isOther)
  }
  const pairs: NumberPair[] = []
  let [b, a] = [0, 0]
  for (const { kind, items } of diffLists(were.map(unitOf(removed)), are.map(unitOf(added))) ??
    []) {
    if (kind === 'removed') b += items.length
    else if (kind === 'added') a += items.length
    else {
      for (const end = b + items.length; b < end; b += 1, a += 1) {
        pairs.push({ before: were[b] ?? 0, after: are[a] ?? 0 })
      }
    }
  }
  return pairs.filter(isOther)
}
