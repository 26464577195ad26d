import { attributeOf, type HtmlElement } from './parseHtml.ts'

/** How a page sets what stands in an element; what it does not say is as around it. */
export interface HtmlStyle {
  readonly isBold: boolean
  readonly isHidden: boolean
  readonly font: string
  readonly size: string
  readonly align: string
  /** The level of a heading, counted from 1; null: none. */
  readonly level: number | null
}

/** What a page sets nothing of. */
export const PLAIN_STYLE: HtmlStyle = {
  isBold: false,
  isHidden: false,
  font: '',
  size: '',
  align: '',
  level: null,
}

const declarations = (element: HtmlElement): ReadonlyMap<string, string> =>
  new Map(
    (attributeOf(element, 'style') ?? '').split(';').flatMap((each) => {
      const colon = each.indexOf(':')
      const name = each.slice(0, colon).trim().toLowerCase()
      return colon < 1 ? [] : [[name, each.slice(colon + 1).trim()] as const]
    }),
  )

const boldOf = (tag: string, weight: string | undefined): boolean | undefined => {
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)/i.test(weight)
  return /^(?:b|strong|h[1-6]|th)$/.test(tag) ? true : undefined
}

const levelOf = (tag: string, outline: string | undefined): number | null => {
  const [, digit] = /^h([1-6])$/.exec(tag) ?? []
  if (digit !== undefined) return Number(digit)
  return /^[1-9]$/.test(outline ?? '') ? Number(outline) : null
}

/** How an element is set, inside what surrounds it. */
export const readStyle = (element: HtmlElement, around: HtmlStyle): HtmlStyle => {
  const own = declarations(element)
  const isHidden =
    attributeOf(element, 'hidden') !== undefined ||
    /^none\b/i.test(own.get('display') ?? '') ||
    /^(?:hidden|collapse)\b/i.test(own.get('visibility') ?? '') ||
    /^all\b/i.test(own.get('mso-hide') ?? '')
  return {
    isBold: boldOf(element.tagName, own.get('font-weight')) ?? around.isBold,
    isHidden: around.isHidden || isHidden,
    font: own.get('font-family') ?? attributeOf(element, 'face') ?? around.font,
    size: own.get('font-size') ?? attributeOf(element, 'size') ?? around.size,
    align: own.get('text-align') ?? attributeOf(element, 'align') ?? around.align,
    level: levelOf(element.tagName, own.get('mso-outline-level')) ?? around.level,
  }
}
