import { diffLists } from './diffLists.ts'
import type { Match } from './heaviestChain.ts'
import { type Listed, listTexts } from './listedTexts.ts'
import { aloneTexts, alikeTexts } from './alikeTexts.ts'
import { type Moved, movedTexts } from './movedTexts.ts'
import { surelyKept } from './surelyKept.ts'
import type { Worded } from './worded.ts'

type Kept = Pick<Match, 'after' | 'before'>
type Texts = readonly Listed[]

/** What of two lists of texts belongs together. */
export interface Alignment {
  /** One after another in both lists: equal, alike, one text that became several, or several one. */
  readonly kept: readonly Kept[]
  readonly moved: readonly Moved[]
}

const MOST_EDITS = 500

/** What is equal, blank lines and repeated ones too. */
const equalTexts = (before: Texts, after: Texts): readonly Kept[] => {
  const textsOf = (list: Texts) => list.map(({ text }) => text)
  const kept: Kept[] = []
  let [b, a] = [0, 0]
  for (const { kind, items } of diffLists(textsOf(before), textsOf(after), MOST_EDITS) ?? []) {
    for (const _ of items) {
      const [was, is] = [before[b], after[a]]
      if (kind !== 'added') b += 1
      if (kind !== 'removed') a += 1
      if (kind !== 'same' || !was || !is) continue
      kept.push({ before: [was.at, was.at + 1], after: [is.at, is.at + 1] })
    }
  }
  return kept
}

/** Each looks at what those before it left between what they found. */
const PASSES = [surelyKept, alikeTexts, equalTexts, aloneTexts] as const

const keptIn = (before: Texts, after: Texts): readonly Kept[] => {
  const end: Kept = {
    before: [before.length, before.length],
    after: [after.length, after.length],
  }
  return PASSES.reduce<readonly Kept[]>((kept, pass) => {
    let [b, a] = [0, 0]
    return [...kept, end].flatMap((match) => {
      const [were, are] = [before.slice(b, match.before[0]), after.slice(a, match.after[0])]
      ;[b, a] = [match.before[1], match.after[1]]
      const found = were.length > 0 && are.length > 0 ? pass(were, are) : []
      return match === end ? found : [...found, match]
    })
  }, [])
}

const placesOf = (kept: readonly Kept[], side: keyof Kept): ReadonlySet<number> =>
  new Set(
    kept.flatMap(({ [side]: [from, to] }) =>
      Array.from({ length: to - from }, (_, at) => from + at),
    ),
  )

/** Aligns two lists of texts: what stayed in its order, whether or not it reads the same, and what was moved. */
export const alignTexts = (before: readonly Worded[], after: readonly Worded[]): Alignment => {
  const [were, are] = [listTexts(before), listTexts(after)]
  const kept = keptIn(were, are)
  const stayed = { before: placesOf(kept, 'before'), after: placesOf(kept, 'after') }
  const moved = movedTexts(
    were.filter(({ at }) => !stayed.before.has(at)),
    are.filter(({ at }) => !stayed.after.has(at)),
  )
  return { kept, moved }
}
