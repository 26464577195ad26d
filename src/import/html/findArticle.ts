import { readHeadingMark } from '../../domain/text/readHeadingMark.ts'
import { attributeOf, type HtmlElement, type HtmlNode, isElement } from './parseHtml.ts'
import { type HtmlStyle, PLAIN_STYLE, readStyle } from './readStyle.ts'

/** How the systems that governments publish with name the element of the text. */
const KNOWN =
  /^(?:zoom|ucapcontent|trs_editor|trs_ueditor|view|article|article[-_]?con(?:tent)?|content|con(?:tent)?[-_]?(?:text|main|body|article)|news[-_]?con(?:tent)?|pages_content|xxgk[-_]?(?:content|main)|wp_articlecontent|v_news_content|vsb_content(?:_\w+)?|detail(?:[-_]?con(?:tent)?)?|maincontent|text_content|bt[-_]content)$/i
const AROUND = /^(?:nav|footer|aside|header)$/
const LEAST_CHAPTERS = 2
/** How much may stand above the chapters beside them: title, contact, preamble. */
const LONGEST_PREAMBLE = 3000

const namesOf = (element: HtmlElement): readonly string[] =>
  `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`
    .split(/\s+/)
    .filter((name) => name !== '')

const isKnown = (element: HtmlElement): boolean =>
  element.tagName === 'article' ||
  element.tagName === 'main' ||
  namesOf(element).some((name) => KNOWN.test(name))

interface Measured {
  readonly element: HtmlElement
  readonly length: number
  readonly chapters: number
  readonly inside: readonly Measured[]
}

const ownText = (node: HtmlNode): string =>
  'value' in node && node.nodeName === '#text' ? node.value.trim() : ''

/** How much text that is seen and how many chapters each element holds; a page may break a number off its heading. */
const measure = (element: HtmlElement, around: HtmlStyle = PLAIN_STYLE): Measured => {
  const style = readStyle(element, around)
  const inside = element.childNodes
    .filter(isElement)
    .filter(({ tagName }) => !/^(?:script|style|noscript|template|head)$/.test(tagName))
    .map((child) => measure(child, style))
  const texts = style.isHidden ? [] : element.childNodes.map(ownText)
  const marks = texts.filter((text) => readHeadingMark(`${text}某`)?.level === 1).length
  return {
    element,
    inside,
    length: inside.reduce((sum, { length }) => sum + length, texts.join('').length),
    chapters: inside.reduce((sum, { chapters }) => sum + chapters, marks),
  }
}

/** The way from an element down to the smallest one with all its chapters, or with most of its text. */
const wayDown = (from: Measured, holds: (part: Measured) => boolean): readonly Measured[] => {
  const next = from.inside.find(holds)
  return next ? [from, ...wayDown(next, holds)] : [from]
}

const textAfter = (parent: Measured, part: Measured): number =>
  parent.inside.slice(parent.inside.indexOf(part) + 1).reduce((sum, { length }) => sum + length, 0)

const mayBelong = (parent: Measured, part: Measured): boolean =>
  !AROUND.test(parent.element.tagName) &&
  textAfter(parent, part) === 0 &&
  parent.length - part.length < LONGEST_PREAMBLE

/**
 * The element of a page that holds the report: the smallest with all the chapters, and with what stands
 * above them; by the usual names of such elements where there are no chapters. The whole page where
 * nothing is to be seen.
 */
export const findArticle = (body: HtmlElement): HtmlElement => {
  const page = measure(body)
  const known = (parts: readonly Measured[]): readonly Measured[] =>
    parts.flatMap((part) => [...(isKnown(part.element) ? [part] : []), ...known(part.inside)])
  if (page.chapters < LEAST_CHAPTERS) {
    const [largest] = known(page.inside).toSorted((a, b) => b.length - a.length)
    return largest && largest.length * 3 > page.length ? largest.element : body
  }
  const way = wayDown(page, ({ chapters }) => chapters === page.chapters)
  let place = way.length - 1
  const isHere = (at: number): boolean => {
    const [parent, part] = [way[at], way[place]]
    return parent !== undefined && part !== undefined && mayBelong(parent, part)
  }
  const named = way.findLastIndex(({ element }, at) => at > 0 && isKnown(element))
  while (place > Math.max(named, 1) && isHere(place - 1)) place -= 1
  return way[named > 0 ? Math.min(place, named) : place]?.element ?? body
}
