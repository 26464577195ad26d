import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { FileFault } from '../files/FileFault.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** Deeper than any page is laid out; browsers stop at 512. */
const DEEPEST = 300
const MOST_ELEMENTS = 200_000

/**
 * Parses a page as browsers do. Throws FileFault FILE_TOO_COMPLEX where it is too deep or has too many
 * elements, before it costs much.
 */
export const parseHtml = (text: string): DefaultTreeAdapterTypes.Document => {
  let depth = 0
  let elements = 0
  return parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1
        elements += 1
        if (depth > DEEPEST || elements > MOST_ELEMENTS) throw new FileFault('FILE_TOO_COMPLEX')
      },
      onItemPop: () => {
        depth -= 1
      },
    },
  })
}

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

/** The value of an attribute; undefined where it is absent. */
export const attributeOf = ({ attrs }: HtmlElement, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value

/** The elements of a name anywhere inside, in reading order. */
export const findElements = (
  node: { readonly childNodes: readonly HtmlNode[] },
  name: string,
): readonly HtmlElement[] =>
  node.childNodes
    .filter(isElement)
    .flatMap((child) => [...(child.tagName === name ? [child] : []), ...findElements(child, name)])
