import { chineseNumeral } from '../../domain/text/numerals.ts'
import { type Block, leftOut } from '../source/Block.ts'
import { PageText } from './PageText.ts'
import {
  attributeOf,
  findElements,
  type HtmlElement,
  type HtmlNode,
  isElement,
} from './parseHtml.ts'
import { readTable } from './readTable.ts'
import { type HtmlStyle, PLAIN_STYLE, readStyle } from './readStyle.ts'

/** What is known of a page while its elements are read. */
export interface PageScope {
  /** What addresses are relative to; null: nothing, and only whole addresses are any. */
  readonly base: string | null
  /** The text of the page, which is read apart: around it addresses say nothing and tables are frames. */
  readonly except?: HtmlElement
}

const UNSEEN = /^(?:base|head|link|meta|noscript|script|style|template|title|datalist)$/
const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|menu|nav|ol|p|pre|search|section|summary|ul|caption|table|tbody|td|th|tr)$/
const EMBEDDED = /^(?:audio|canvas|embed|iframe|object|svg|video)$/
const CONTROL = /^(?:input|select|textarea)$/

const textIn = (node: HtmlNode): string => {
  if (!('childNodes' in node)) return 'value' in node ? node.value : ''
  return isElement(node) && UNSEEN.test(node.tagName) ? '' : node.childNodes.map(textIn).join('')
}

const addressOf = (href: string, base: string | null): string | null => {
  if (/^https?:\/\//i.test(href)) return href
  return base !== null && URL.canParse(href, base) ? new URL(href, base).href : null
}

const COUNTS: Readonly<Record<string, (count: number) => string>> = {
  a: (count) => `${String.fromCodePoint(96 + ((count - 1) % 26) + 1)}.`,
  A: (count) => `${String.fromCodePoint(64 + ((count - 1) % 26) + 1)}.`,
  chinese: (count) => `${chineseNumeral(count)}、`,
}
const CHINESE_LIST = /list-style(?:-type)?\s*:\s*[^;]*(?:cjk-ideographic|chinese|japanese)/i

/** The numbers that an ordered list prints before its items. */
const numbersOf = (list: HtmlElement): ReadonlyMap<HtmlElement, string> => {
  const style = attributeOf(list, 'style') ?? ''
  if (/list-style(?:-type)?\s*:\s*none/i.test(style)) return new Map()
  const kind = CHINESE_LIST.test(style) ? 'chinese' : (attributeOf(list, 'type') ?? '1')
  const print = COUNTS[kind] ?? ((count: number) => `${count}.`)
  const start = Number.parseInt(attributeOf(list, 'start') ?? '1', 10)
  let count = Number.isInteger(start) ? start - 1 : 0
  return new Map(
    list.childNodes
      .filter(isElement)
      .filter(({ tagName }) => tagName === 'li')
      .map((item) => {
        const value = Number.parseInt(attributeOf(item, 'value') ?? '', 10)
        count = Number.isInteger(value) ? value : count + 1
        return [item, print(count)]
      }),
  )
}

const readImage = (image: HtmlElement): Block => {
  const source = attributeOf(image, 'src') ?? ''
  const file = source.startsWith('data:') ? '' : (source.split(/[?#]/)[0]?.split('/').at(-1) ?? '')
  const name = attributeOf(image, 'alt') || attributeOf(image, 'title') || file
  return leftOut('IMAGE_LEFT_OUT', name)
}

/** The blocks of an element: what a person sees of it, in reading order, and what is told beside. */
export const readElement = (
  root: HtmlElement,
  scope: PageScope,
  around: HtmlStyle = PLAIN_STYLE,
): readonly Block[] => {
  const page = new PageText()
  const isAround = scope.except !== undefined
  const readChildren = (element: HtmlElement, style: HtmlStyle) => {
    for (const child of element.childNodes) read(child, style)
  }
  const readLink = (element: HtmlElement, style: HtmlStyle) => {
    const href = attributeOf(element, 'href')?.trim() ?? ''
    const from = page.length
    readChildren(element, style)
    const leadsNowhere = href === '' || /^(?:#|javascript:|mailto:|tel:|file:)/i.test(href)
    if (!leadsNowhere && !isAround) page.link(from, addressOf(href, scope.base), href)
  }
  let numbers: ReadonlyMap<HtmlElement, string> = new Map()
  const readStanding = (element: HtmlElement, style: HtmlStyle) => {
    page.flush()
    const outside = numbers
    if (element.tagName === 'ol') numbers = numbersOf(element)
    page.put(numbers.get(element) ?? '', style)
    readChildren(element, style)
    page.flush()
    numbers = outside
  }
  const readSpecial = (element: HtmlElement, style: HtmlStyle): boolean => {
    const { tagName } = element
    if (tagName === 'br') page.put('\n', style)
    else if (tagName === 'img') page.tell(readImage(element))
    else if (EMBEDDED.test(tagName)) {
      page.tell(leftOut('OBJECT_LEFT_OUT', attributeOf(element, 'src') ?? textIn(element).trim()))
    } else if (CONTROL.test(tagName)) {
      const text = attributeOf(element, 'value') ?? textIn(element).trim()
      if (text !== '' && attributeOf(element, 'type') !== 'hidden')
        page.tell(leftOut('OBJECT_LEFT_OUT', text))
    } else if (tagName === 'del' || attributeOf(element, 'class') === 'msoDel') {
      page.tell(leftOut('DELETED_LEFT_OUT', textIn(element).trim()))
    } else if (tagName === 'table' && !isAround) {
      page.flush()
      for (const caption of element.childNodes.filter(isElement)) {
        if (caption.tagName === 'caption') readStanding(caption, style)
      }
      page.blocks.push(
        readTable(element, (cell) => readElement(cell, scope, readStyle(cell, style))),
      )
    } else return false
    return true
  }
  const read = (node: HtmlNode, style: HtmlStyle) => {
    if (node.nodeName === '#text' && 'value' in node) {
      page.put(node.value.replaceAll(/[ \t\r\n\f]+/g, ' '), style)
    }
    if (!isElement(node) || node === scope.except || UNSEEN.test(node.tagName)) return
    const own = readStyle(node, style)
    if (own.isHidden) {
      const text = textIn(node).trim()
      if (text !== '') page.tell(leftOut('HIDDEN_LEFT_OUT', text.replaceAll(/\s+/g, ' ')))
    } else if (readSpecial(node, own)) return
    else if (node.tagName === 'a') readLink(node, own)
    else if (BLOCK.test(node.tagName)) readStanding(node, own)
    else readChildren(node, own)
  }
  if (root !== scope.except) readChildren(root, around)
  page.flush()
  return page.blocks
}

/** What the addresses of a page are relative to: what it says of itself, else where it was saved from. */
export const baseOf = (
  document: { readonly childNodes: readonly HtmlNode[] },
  text: string,
): string | null => {
  const [base] = findElements(document, 'base').map((each) => attributeOf(each, 'href'))
  const canonical = findElements(document, 'link').find(
    (each) => attributeOf(each, 'rel') === 'canonical',
  )
  const saved = /<!-- saved from url=\(\d+\)(https?:\/\/[^\s>]+)/i.exec(text.slice(0, 2000))?.[1]
  const found = base ?? (canonical ? attributeOf(canonical, 'href') : undefined) ?? saved
  return found !== undefined && /^https?:\/\//i.test(found) ? found : null
}
