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

/** Texts in one, with something between them. */
export const joinWorded = (texts: readonly Worded[], between: string): Worded => {
  const [only] = texts
  if (only && texts.length === 1) return only
  return {
    text: texts.map(({ text }) => text).join(between),
    get words() {
      const separator = between === '' ? [] : [between]
      return texts.flatMap(({ words }, at) => (at === 0 ? words : [...separator, ...words]))
    },
  }
}
