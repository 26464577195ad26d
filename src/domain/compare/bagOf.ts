import { isNumberWord, unitIn } from './numberWords.ts'
import { isLone } from './wordsOf.ts'

/** The words of a text without their order, each with the characters that it has in all. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

/** The bag of the words of a text. Numbers count by their unit: a text in which they alone changed is the same text. */
export const bagOf = (words: readonly string[]): Bag => {
  const weights = new Map<string, number>()
  let total = 0
  for (const word of words) {
    if (isLone(word)) continue
    const isNumber = isNumberWord(word)
    const key = isNumber ? `#${unitIn(word)}` : word
    const weight = isNumber ? 1 : word.length
    weights.set(key, (weights.get(key) ?? 0) + weight)
    total += weight
  }
  return { weights, total }
}

/** Several bags as one. */
export const joinBags = (bags: readonly Bag[]): Bag => {
  const weights = new Map<string, number>()
  for (const bag of bags) {
    for (const [word, weight] of bag.weights) weights.set(word, (weights.get(word) ?? 0) + weight)
  }
  return { weights, total: bags.reduce((sum, { total }) => sum + total, 0) }
}

const sharedOf = (one: Bag, other: Bag): number => {
  const [small, large] = one.weights.size < other.weights.size ? [one, other] : [other, one]
  let shared = 0
  for (const [word, weight] of small.weights) {
    shared += Math.min(weight, large.weights.get(word) ?? 0)
  }
  return shared
}

/** How much of two texts is the same, from 0 to 1. */
export const likeness = (one: Bag, other: Bag): number => {
  const both = one.total + other.total
  return both === 0 ? 0 : (2 * sharedOf(one, other)) / both
}

/** How much of a text another one holds, from 0 to 1. */
export const heldBy = (part: Bag, whole: Bag): number =>
  part.total === 0 ? 0 : sharedOf(part, whole) / part.total
