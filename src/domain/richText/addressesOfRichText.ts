import type { PrintNumber } from '../numbers/NumberRef.ts'
import { addressesIn } from '../text/addresses.ts'
import type { RichText, RichTextNode } from './RichText.ts'
import { toPlainText } from './toPlainText.ts'

type Node = RichTextNode

/** A bound number is no part of an address, whatever it prints. */
const unprinted: PrintNumber = () => ({ text: ' ', value: '' })

const linked = (node: Node): readonly string[] => {
  const own = node.type === 'link' || node.type === 'autolink' ? [node.fields.url] : []
  const within = 'children' in node ? node.children.flatMap(linked) : []
  return [...own, ...within]
}

/** The web addresses of a rich text, each once: those of its links, and those that it prints. */
export const addressesOfRichText = (text: RichText): readonly string[] => {
  const printed = addressesIn(toPlainText(text, unprinted)).map(({ address }) => address)
  const addresses = [...text.root.children.flatMap(linked), ...printed]
  return [...new Set(addresses)].filter((address) => /^https?:/i.test(address))
}
