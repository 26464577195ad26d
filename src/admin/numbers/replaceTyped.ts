import { $isTextNode, type LexicalNode, type TextNode } from '@payloadcms/richtext-lexical/lexical'

/** What opens the list: # and the words of a search. Chinese has no blanks between words, so any # does. */
export const TRIGGER = /[#＃]([^#＃\n，。；：、！？]{0,30})$/

/**
 * Puts a node in the place of what was typed to find it, `typed` being its end. All from the # on goes: the
 * last keys may have come after the list was drawn that `typed` was cut by.
 */
export const $replaceTyped = (typed: TextNode, node: LexicalNode): void => {
  const before = typed.getPreviousSibling()
  if ($isTextNode(before)) {
    const earlier = before.getTextContent()
    const found = TRIGGER.exec(`${earlier}${typed.getTextContent()}`)
    if (found && found.index < earlier.length) before.setTextContent(earlier.slice(0, found.index))
  }
  typed.replace(node)
}
