import type { Word } from '../words.ts'
import { levelHeadings } from './levelHeadings.ts'
import { MENDS } from './mends.ts'

const set = (element: Element, name: string, value: string | null): void => {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

const mendHeadings = (page: ParentNode): void => {
  const headings = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const own = headings.map(({ tagName }) => Number(tagName.slice(1)))
  levelHeadings(own).forEach((level, place) => {
    const heading = headings[place]
    if (heading) set(heading, 'aria-level', level === own[place] ? null : String(level))
  })
}

/** Gives the elements of a page what the base leaves out. What is as it should be is not touched. */
export const mendPage = (page: ParentNode, say: (word: Word) => string): void => {
  for (const { selector, attributes } of MENDS) {
    for (const element of page.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes(element, say))) {
        if (value !== undefined) set(element, name, value)
      }
    }
  }
  mendHeadings(page)
}
