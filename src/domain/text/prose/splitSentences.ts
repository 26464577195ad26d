/** A stretch of text with where it begins. */
export interface Sentence {
  readonly text: string
  readonly from: number
}

const END = /[。！？；;!?\n]/
const SEMICOLON = /[；;]\s*$/

/**
 * The sentences of a paragraph. One that begins with 其中 belongs to the one before: it says of what the
 * total of that one is made. So does what goes on after a semicolon in such a list: 其中网络65件；信函1件.
 */
export const splitSentences = (paragraph: string): readonly Sentence[] => {
  const sentences: { text: string; from: number }[] = []
  let from = 0
  let isListOpen = false
  for (let at = 0; at <= paragraph.length; at += 1) {
    if (at < paragraph.length && !END.test(paragraph.charAt(at))) continue
    const text = paragraph.slice(from, at + 1)
    const before = sentences.at(-1)
    if (before && (isListOpen || /^\s*其中/.test(text))) before.text += text
    else if (text.trim() !== '') sentences.push({ text, from })
    isListOpen = SEMICOLON.test(text) && (isListOpen || text.includes('其中'))
    from = at + 1
  }
  return sentences
}
