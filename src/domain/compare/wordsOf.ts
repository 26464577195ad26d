import { NUMBER_WORD } from './numberWords.ts'

const CHINESE = new Intl.Segmenter('zh', { granularity: 'word' })

/** The segmenter takes longer for each word the longer the text is, and for each text some time of its own. */
const LONGEST_RUN = 200

const IS_LONE = /^[\p{P}\p{S}\s]/u

/** Where words end that stand in a text, numbers taken by themselves. */
const endsIn = (text: string): readonly number[] => {
  const ends: number[] = []
  for (let from = 0; from < text.length; from += LONGEST_RUN) {
    for (const { index, segment } of CHINESE.segment(text.slice(from, from + LONGEST_RUN))) {
      ends.push(from + index + segment.length)
    }
  }
  return ends
}

/**
 * The words of a text, which together are the text: Chinese as it is read, a number with its unit in one,
 * a mark of punctuation and a blank each by itself.
 */
export const wordsOf = (text: string): readonly string[] => {
  if (text.length < 2) return text === '' ? [] : [text]
  const words: string[] = []
  const ends = endsIn(text)
  let [at, place] = [0, 0]
  const wordsUpTo = (to: number): void => {
    for (; (ends[place] ?? to) < to; place += 1) {
      const end = ends[place] ?? to
      if (end > at) words.push(text.slice(at, end))
      at = Math.max(at, end)
    }
    if (at < to) words.push(text.slice(at, to))
    at = to
  }
  for (const { 0: number, index } of text.matchAll(NUMBER_WORD)) {
    wordsUpTo(index)
    words.push(number)
    at = index + number.length
  }
  wordsUpTo(text.length)
  return words
}

/** Whether a word says nothing by itself: punctuation, a blank. */
export const isLone = (word: string): boolean => IS_LONE.test(word)
