import { foldText } from './foldText.ts'

/** The longest text that is looked for, and the most terms. */
export const LONGEST_SEARCH = 100
export const MOST_TERMS = 8

const BETWEEN = /[\s,.;:!?'"()<>[\]，。；：！？、“”‘’《》〈〉【】〔〕…·]+/u

const words = new Intl.Segmenter('zh', { granularity: 'word' })

const distinct = (terms: readonly string[]): readonly string[] =>
  [...new Set(terms.filter((each) => each !== ''))].slice(0, MOST_TERMS)

/** What is looked for, as it was typed: what stands between spaces and punctuation. */
export const termsOf = (text: string): readonly string[] =>
  distinct(
    foldText(text)
      .split(BETWEEN)
      .map((each) => each.trim()),
  )

/** The same, each term taken apart into the words that Chinese writes without spaces. */
export const wordsOf = (text: string): readonly string[] =>
  distinct(
    termsOf(text).flatMap((term) =>
      [...words.segment(term)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
    ),
  )
