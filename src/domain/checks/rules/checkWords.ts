import { maskQuoted } from '../../text/figures/maskQuoted.ts'
import type { LexiconEntry } from '../lexicon/Lexicon.ts'
import { DEFAULT_LEXICON } from '../lexicon/defaultLexicon.ts'
import type { CheckId } from '../checks.ts'
import type { Passage } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const DATE = /^[ ]?(?:[0-9０-９]{4}年|[0-9０-９]{1,2}月|去年|今年|上年)/
const NUMBER = /^[ ]?[0-9０-９]/
const AROUND = 6

const precedes = (rest: string, word: string): boolean =>
  word === '<date>'
    ? DATE.test(rest)
    : word === '<number>'
      ? NUMBER.test(rest)
      : rest.startsWith(word)

const isSlip = (text: string, at: number, entry: LexiconEntry): boolean => {
  const { wrong, before, notBefore = [], notAfter = [] } = entry
  const rest = text.slice(at + wrong.length, at + wrong.length + AROUND * 4)
  const ahead = text.slice(Math.max(0, at - AROUND * 2), at)
  return (
    (before === undefined || before.some((word) => precedes(rest, word))) &&
    !notBefore.some((word) => precedes(rest, word)) &&
    !notAfter.some((word) => ahead.endsWith(word))
  )
}

const occurrences = (text: string, entry: LexiconEntry): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(entry.wrong); at !== -1; at = text.indexOf(entry.wrong, at + 1)) {
    if (isSlip(text, at, entry)) found.push(at)
  }
  return found
}

/** The slips of a list in a paragraph, each with the words after it; what is quoted is left alone. */
const slipsIn = (
  passage: Passage,
  { entries, check }: { readonly entries: readonly LexiconEntry[]; readonly check: CheckId },
): Observation[] => {
  const text = maskQuoted(passage.text)
  return entries.flatMap((entry) =>
    occurrences(text, entry).map((at) => {
      const context =
        passage.text
          .slice(at + entry.wrong.length, at + entry.wrong.length + AROUND * 2)
          .match(/^[\p{L}\p{N}]{0,9}/u)?.[0] ?? ''
      return {
        check,
        where: placeOf(passage),
        found:
          check === 'PUNCTUATION'
            ? `${passage.text.slice(Math.max(0, at - 4), at)}${entry.wrong}`
            : `${entry.wrong}${context}`,
        expected: entry.right,
      }
    }),
  )
}

/** Confusable words and slips of punctuation, from the office's lexicon. */
export const checkWords: Rule = (report, { lexicon = DEFAULT_LEXICON }) =>
  passagesOf(report).flatMap((passage) => [
    ...slipsIn(passage, { entries: lexicon.confused, check: 'WORD-CONFUSED' }),
    ...slipsIn(passage, { entries: lexicon.punctuation, check: 'PUNCTUATION' }),
  ])
