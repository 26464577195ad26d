import { wordsOf } from './wordsOf.ts'

/** A text with its words, which together are the text. */
export interface Worded {
  readonly text: string
  readonly words: readonly string[]
}

/** A text whose words are found out when they are asked for, once. */
export const worded = (text: string): Worded => {
  let words: readonly string[] | null = null
  return {
    text,
    get words() {
      words ??= wordsOf(text)
      return words
    },
  }
}
