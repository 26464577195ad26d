/** The texts of the page that comments are about. */
export const TEXTS = '.rich-text-lexical [data-lexical-editor]'

interface Spot {
  readonly node: Text
  readonly offset: number
}

/** Every character of a text that is no blank, with where it stands. */
const charactersIn = (
  root: Element,
): { readonly text: string; readonly spots: readonly Spot[] } => {
  const spots: Spot[] = []
  let text = ''
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    for (let offset = 0; offset < node.data.length; offset += 1) {
      const character = node.data.charAt(offset)
      if (/\s/.test(character)) continue
      text += character
      spots.push({ node, offset })
    }
  }
  return { text, spots }
}

/** Where some words stand in a text on the page, however it is broken into paragraphs and marked. */
export const quoteRanges = (root: Element, quote: string): readonly Range[] => {
  const words = quote.replaceAll(/\s/g, '')
  if (words === '') return []
  const { text, spots } = charactersIn(root)
  const ranges: Range[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const first = spots[at]
    const last = spots[at + words.length - 1]
    if (!first || !last) break
    const range = document.createRange()
    range.setStart(first.node, first.offset)
    range.setEnd(last.node, last.offset + 1)
    ranges.push(range)
  }
  return ranges
}

/** Whether what stands there on the screen is seen. */
export const isInSight = ({ top, bottom }: DOMRect): boolean =>
  // The bar with the buttons covers the uppermost.
  top > 120 && bottom < window.innerHeight

/** Brings the words that a comment is about into sight; where they are, nothing moves. */
export const showQuote = (quote: string): void => {
  for (const text of document.querySelectorAll(TEXTS)) {
    const [range] = quoteRanges(text, quote)
    if (!range) continue
    if (isInSight(range.getBoundingClientRect())) return
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    return
  }
}
