import { maskQuoted } from '../../text/figures/maskQuoted.ts'
import { DEFAULT_LEXICON } from '../lexicon/defaultLexicon.ts'
import type { Passage } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { passagesOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const REACH = 10

/** The paragraphs in which a word counts something: within a few characters a number follows. */
const counting = (passages: readonly Passage[], word: string): readonly Passage[] =>
  passages.flatMap((passage) => {
    const text = maskQuoted(passage.text)
    const found: Passage[] = []
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
      const rest = text.slice(at + word.length, at + word.length + REACH)
      if (/^[^，。；：]*[0-9０-９]/.test(rest)) found.push(passage)
    }
    return found
  })

/** Of two ways of writing one thing (累积, 累计) a text uses one. */
export const checkMixedWords: Rule = (report, { lexicon = DEFAULT_LEXICON }) => {
  const passages = passagesOf(report)
  return lexicon.mixed.flatMap(({ preferred, other }): Observation[] => {
    const right = counting(passages, preferred)
    const wrong = counting(passages, other)
    const [first] = wrong
    if (!first || right.length === 0) return []
    const found = `${other}（${wrong.length}处）、${preferred}（${right.length}处）`
    return [{ check: 'WORD-MIXED', where: placeOf(first), found, expected: preferred }]
  })
}
