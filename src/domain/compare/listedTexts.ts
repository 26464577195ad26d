import { type Bag, bagOf } from './bagOf.ts'
import type { Worded } from './worded.ts'

/** One of a list of texts that are aligned with others. */
export interface Listed {
  readonly at: number
  readonly text: string
  readonly bag: Bag
}

/** A word in more texts than this tells none from another. */
const COMMON = 40
/** So many texts are looked at for each, those that share most with it first. */
const LOOKED_AT = 8

/** Texts with their places; what words one has is found out when it is asked for. */
export const listTexts = (texts: readonly Worded[]): readonly Listed[] => {
  const known = new Map<string, Bag>()
  return texts.map((worded, at) => ({
    at,
    text: worded.text,
    get bag() {
      const bag = known.get(worded.text) ?? bagOf(worded.words)
      known.set(worded.text, bag)
      return bag
    },
  }))
}

/** Answers for a text those of a list that share most words with it. */
export const lookUp = (list: readonly Listed[]): ((sought: Listed) => readonly Listed[]) => {
  const holding = new Map<string, Listed[]>()
  for (const each of list) {
    for (const word of each.bag.weights.keys()) {
      const those = holding.get(word)
      if (those) those.push(each)
      else holding.set(word, [each])
    }
  }
  return ({ bag }) => {
    const shared = new Map<Listed, number>()
    for (const [word, weight] of bag.weights) {
      const those = holding.get(word) ?? []
      if (those.length > COMMON) continue
      for (const each of those) shared.set(each, (shared.get(each) ?? 0) + weight)
    }
    return [...shared]
      .toSorted((a, b) => b[1] - a[1] || a[0].at - b[0].at)
      .slice(0, LOOKED_AT)
      .map(([each]) => each)
  }
}
