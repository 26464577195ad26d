import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  Parser,
  Tokenizer,
} from 'parse5'
import { FileFault } from '../files/FileFault.ts'

export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode

/** Deeper than any page is laid out; browsers stop at 512. */
const DEEPEST = 300
const MOST_ELEMENTS = 200_000

/** More than any element has; each is compared with all before it. */
const MOST_ATTRIBUTES = 500

/** Reads tags as the parser's own does, and stops where one has too many attributes. */
class BoundedTokenizer extends Tokenizer {
  protected override _leaveAttrName(): void {
    super._leaveAttrName()
    const token = this.currentToken
    if (token && 'attrs' in token && token.attrs.length > MOST_ATTRIBUTES) {
      throw new FileFault('FILE_TOO_COMPLEX')
    }
  }
}

/**
 * Parses a page as browsers do. Throws FileFault FILE_TOO_COMPLEX where it is too deep or has too many
 * elements or attributes, before it costs much.
 */
export const parseHtml = (text: string): DefaultTreeAdapterTypes.Document => {
  let depth = 0
  let elements = 0
  const parser = new Parser<DefaultTreeAdapterMap>({
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
  parser.tokenizer = new BoundedTokenizer(parser.options, parser)
  parser.tokenizer.write(text, true)
  return parser.document
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
