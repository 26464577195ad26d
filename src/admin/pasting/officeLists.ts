/** Word and WPS write a list as paragraphs, each with its mark as text. */
const MARK = /mso-list:\s*ignore/i
const SYMBOLS = /wingdings|webdings|symbol/i
const BULLET = /^[·•●○◦◆◇■□▪▫➢✓§¨*–-]$/u
const NUMBER = /^(\d{1,3})[.．、)）]?$/u
const DEEPEST = 9

/** Whether a page that was copied has such lists. */
export const isOfficeList = (html: string): boolean => MARK.test(html)

const stylesUpTo = (from: Element, end: Element): string => {
  const above = from === end ? '' : stylesUpTo(from.parentElement ?? end, end)
  return `${from.getAttribute('style') ?? ''} ${above}`
}

const levelOf = (paragraph: Element): number => {
  const [, level = '1'] = /\blevel(\d)/.exec(paragraph.getAttribute('style') ?? '') ?? []
  return Math.min(DEEPEST, Math.max(1, Number(level)))
}

const listIn = (page: Document, tag: 'ol' | 'ul', start: string): Element => {
  const list = page.createElement(tag)
  if (tag === 'ol') list.setAttribute('start', start)
  return list
}

/** The list that an item belongs to: the one that ends before it, or one within its last item, by its level. */
const listFor = (
  page: Document,
  paragraph: Element,
  { tag, start, made }: { tag: 'ol' | 'ul'; start: string; made: Set<Element> },
): Element => {
  const before = paragraph.previousElementSibling
  let list = before && made.has(before) ? before : null
  const level = levelOf(paragraph)
  for (let depth = 1; list && depth < level; depth += 1) {
    const item: Element | null = list.lastElementChild
    const inner: Element | undefined = [...(item?.children ?? [])].find((each) => made.has(each))
    if (!item) break
    if (inner) {
      list = inner
      continue
    }
    const nested = listIn(page, tag, start)
    made.add(nested)
    item.append(nested)
    return nested
  }
  if (list && (level > 1 || list.tagName.toLowerCase() === tag)) return list
  const fresh = listIn(page, tag, start)
  made.add(fresh)
  paragraph.before(fresh)
  return fresh
}

/** Makes lists of them again. A number that is not plain, as 一、, is part of the text and stays in it. */
export const tidyOfficeLists = (page: Document): void => {
  const made = new Set<Element>()
  for (const mark of page.querySelectorAll('span')) {
    if (!MARK.test(mark.getAttribute('style') ?? '')) continue
    const paragraph = mark.closest('p, h1, h2, h3, h4, h5, h6, div, li')
    if (!paragraph) continue
    const text = (mark.textContent ?? '').trim()
    const number = NUMBER.exec(text)
    const isBullet = BULLET.test(text) || SYMBOLS.test(stylesUpTo(mark, paragraph))
    if (!isBullet && !number) {
      mark.textContent = text
      continue
    }
    mark.remove()
    const tag = isBullet ? 'ul' : 'ol'
    const item = page.createElement('li')
    listFor(page, paragraph, { tag, start: number?.[1] ?? '1', made }).append(item)
    item.append(...paragraph.childNodes)
    paragraph.remove()
  }
}
