import { alignTexts } from './alignTexts.ts'
import { diffLists } from './diffLists.ts'
import { isNumberWord } from './numberWords.ts'
import { isLone } from './wordsOf.ts'

export type Words = readonly string[]

/** Words that stayed, or what was taken away and what was put in its place. */
export type WordChange =
  | { readonly kind: 'same'; readonly words: Words }
  | { readonly kind: 'changed'; readonly removed: Words; readonly added: Words }

/** Texts that are further apart are compared clause by clause. */
const MOST_EDITS = 400
const ENDS_CLAUSE = /^[，。；：！？,;:!?\n]$/

const changed = (removed: Words, added: Words): readonly WordChange[] =>
  removed.length + added.length === 0 ? [] : [{ kind: 'changed', removed, added }]

const clausesOf = (words: Words): readonly Words[] => {
  const clauses: string[][] = [[]]
  for (const word of words) {
    clauses.at(-1)?.push(word)
    if (ENDS_CLAUSE.test(word)) clauses.push([])
  }
  return clauses.filter(({ length }) => length > 0)
}

const wordByWord = (before: Words, after: Words): readonly WordChange[] | undefined =>
  diffLists(before, after, MOST_EDITS)?.flatMap(({ kind, items }) => {
    if (kind === 'same') return [{ kind, words: items }]
    return kind === 'removed' ? changed(items, []) : changed([], items)
  })

const clauseByClause = (before: Words, after: Words): readonly WordChange[] => {
  const [were, are] = [clausesOf(before), clausesOf(after)]
  const asText = (words: Words) => ({ text: words.join(''), words })
  const { kept } = alignTexts(were.map(asText), are.map(asText))
  let [b, a] = [0, 0]
  const between = (toB: number, toA: number) =>
    changed(were.slice(b, toB).flat(), are.slice(a, toA).flat())
  const changes: WordChange[] = []
  for (const match of kept) {
    changes.push(...between(match.before[0], match.after[0]))
    const was = were.slice(...match.before).flat()
    const is = are.slice(...match.after).flat()
    changes.push(...(wordByWord(was, is) ?? changed(was, is)))
    ;[b, a] = [match.before[1], match.after[1]]
  }
  return [...changes, ...between(were.length, are.length)]
}

/** Neighbours of one kind as one. */
const joined = (changes: readonly WordChange[]): readonly WordChange[] => {
  const list: WordChange[] = []
  for (const change of changes) {
    const last = list.at(-1)
    if (last?.kind === 'same' && change.kind === 'same') {
      list.splice(-1, 1, { kind: 'same', words: [...last.words, ...change.words] })
    } else if (last?.kind === 'changed' && change.kind === 'changed') {
      const removed = [...last.removed, ...change.removed]
      list.splice(-1, 1, { kind: 'changed', removed, added: [...last.added, ...change.added] })
    } else list.push(change)
  }
  return list
}

const lengthOf = (words: Words): number =>
  words.reduce((sum, word) => (isLone(word) ? sum : sum + word.length), 0)

const isReplaced = (change: WordChange | undefined): boolean =>
  change?.kind === 'changed' &&
  [change.removed, change.added].every((words) => lengthOf(words) > 1 && !words.some(isNumberWord))

/** A single character that two phrases have in common is no part of either that stayed. */
const withoutChance = (changes: readonly WordChange[]): readonly WordChange[] =>
  joined(
    changes.map((change, at): WordChange => {
      if (change.kind === 'changed') return change
      const { words } = change
      const isChance =
        lengthOf(words) < 2 &&
        !words.some((word) => ENDS_CLAUSE.test(word) || isNumberWord(word)) &&
        isReplaced(changes[at - 1]) &&
        isReplaced(changes[at + 1])
      return isChance ? { kind: 'changed', removed: words, added: words } : change
    }),
  )

/** Compares two texts by word; of each nothing is lost, and kinds alternate. */
export const compareWords = (before: Words, after: Words): readonly WordChange[] =>
  withoutChance(joined(wordByWord(before, after) ?? clauseByClause(before, after)))
