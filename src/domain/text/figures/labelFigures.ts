import { BARE_VERBS, CLOSING_VERBS, LEADS, OUTPUT_VERBS, TAILS } from './labelWords.ts'

/** Where a figure stands in a text, `to` excluded. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A stretch of text; `masked` is the same with what is quoted covered up, so that no rule looks into it. */
interface Phrase {
  readonly text: string
  readonly masked: string
}

const SHORTEST_NAME = 3
const LONGEST_PHRASE = 120

const lengthOf = (pattern: string): number => pattern.replaceAll(/\(.*?\)/g, '').length
const either = (patterns: readonly string[]): string =>
  patterns.toSorted((a, b) => lengthOf(b) - lengthOf(a)).join('|')
const DATE = '[0-9０-９]{4}年(?:度|[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日|底)?)?'
const LEAD = new RegExp(`^(?:\\s|${DATE}|${either(LEADS)})+`)
const TAIL = new RegExp(`(?:\\s|${either(TAILS)})+$`)
const BARE = new RegExp(`^(?:${either(BARE_VERBS)})+了?$`)
const TO_LAST_VERB = new RegExp(`^.*(?:${either(OUTPUT_VERBS)})了?`)
const TO_LAST_SUCH = /^.*(?<![平同高中初对相均])等(?![级候待效同于])/
const TO_LAST_OF = /^.*的/
const FROM_VERB = new RegExp(`(?:${either(CLOSING_VERBS)}).*$`)
const CLAUSE_ENDS = '，。；：！？,;:!?（）()\n'

const slice = ({ text, masked }: Phrase, from: number, to?: number): Phrase => ({
  text: text.slice(from, to),
  masked: masked.slice(from, to),
})

const withoutStart = (phrase: Phrase, pattern: RegExp): Phrase =>
  slice(phrase, pattern.exec(phrase.masked)?.[0].length ?? 0)

const withoutEnd = (phrase: Phrase, pattern: RegExp): Phrase =>
  slice(phrase, 0, pattern.exec(phrase.masked)?.index)

/** Cuts a beginning off unless too little would be left to name a thing: 信息 alone says less than 发布信息. */
const narrowed = (phrase: Phrase, pattern: RegExp): Phrase => {
  const rest = withoutStart(phrase, pattern)
  return rest.text.length < SHORTEST_NAME ? phrase : rest
}

const nameBefore = (phrase: Phrase): string => {
  const bare = withoutEnd(withoutStart(phrase, LEAD), TAIL)
  if (BARE.test(bare.masked)) return ''
  const narrow = [TO_LAST_VERB, TO_LAST_SUCH, TO_LAST_OF].reduce(narrowed, bare)
  return withoutStart(narrow, LEAD).text
}

const nameAfter = (phrase: Phrase): string => {
  const bare = withoutStart(withoutEnd(withoutEnd(phrase, FROM_VERB), TAIL), LEAD)
  return narrowed(bare, TO_LAST_OF).text
}

const isClauseEnd = (character: string | undefined): boolean =>
  character !== undefined && CLAUSE_ENDS.includes(character)

const clauseStart = (prose: Phrase, { from, to }: Span): number => {
  for (let at = to; at > Math.max(from, to - LONGEST_PHRASE); at -= 1) {
    if (isClauseEnd(prose.masked[at - 1])) return at
  }
  return Math.max(from, to - LONGEST_PHRASE)
}

const clauseEnd = (prose: Phrase, { from, to }: Span): number => {
  const limit = Math.min(to, from + LONGEST_PHRASE)
  for (let at = from; at < limit; at += 1) if (isClauseEnd(prose.masked[at])) return at
  return limit
}

/** The clause that ends just before `to`, without its punctuation; empty where another figure ends there. */
const clauseBefore = (prose: Phrase, { from, to }: Span): Phrase =>
  to - 1 > from
    ? slice(prose, clauseStart(prose, { from, to: to - 1 }), to - 1)
    : slice(prose, to, to)

const bareBefore = (phrase: Phrase): string => withoutEnd(withoutStart(phrase, LEAD), TAIL).text

/**
 * What each figure of a text is about, in the text's own words: the name before the number (行政许可信息
 * 66490条), else the one after it (近2000户纳税人), else that of the next figure of the clause (26批共计55件),
 * else that of the clause before, else the verb alone. Empty where the text says nothing of it.
 */
export const labelFigures = (prose: Phrase, spans: readonly Span[]): readonly string[] => {
  const labels: string[] = []
  let following: { readonly from: number; readonly label: string } | null = null
  for (const [place, { from, to }] of [...spans.entries()].toReversed()) {
    const start = clauseStart(prose, { from: spans[place - 1]?.to ?? 0, to: from })
    const end = clauseEnd(prose, { from: to, to: following?.from ?? prose.text.length })
    const label: string =
      nameBefore(slice(prose, start, from)) ||
      nameAfter(slice(prose, to, end)) ||
      (following?.from === end ? following.label : '') ||
      nameBefore(clauseBefore(prose, { from: spans[place - 1]?.to ?? 0, to: start })) ||
      bareBefore(slice(prose, start, from))
    labels.push(label)
    following = { from, label }
  }
  return labels.toReversed()
}
