/** The words that are selected in the text of the page's form; empty where none are, or elsewhere. */
export const selectedWords = (): string => {
  const selection = document.getSelection()
  const node = selection?.anchorNode
  const element = node instanceof Element ? node : node?.parentElement
  return element?.closest('.rich-text-lexical') ? (selection?.toString().trim() ?? '') : ''
}
