import { generateKeyBetween } from 'fractional-indexing'
import { type Chapter, inOneList } from '../../record/snapshot/chapterTree.ts'
import { idOf } from '../../access/memberships.ts'

/** Where a section can be put: below which section, behind what. */
export interface Place {
  readonly parent: string | null
  readonly order: string
}

/** The places that a section can be moved to by a button. Whether it may is the desk's to judge. */
export interface Moves {
  readonly up: Place | null
  readonly down: Place | null
  readonly below: readonly { readonly id: string; readonly label: string; readonly place: Place }[]
  /** The end of the top level; null where it stands there already. */
  readonly top: Place | null
}

/** A key between two others; where these are the same one there is none between, and it goes behind both. */
const keyBetween = (before: string | undefined, after: string | undefined): string =>
  generateKeyBetween(
    before ?? null,
    after !== undefined && before !== undefined && after <= before ? null : (after ?? null),
  )

const atEnd = (parent: string | null, siblings: readonly Chapter[]): Place => ({
  parent,
  order: keyBetween(siblings.at(-1)?.section.order, undefined),
})

/** Finds where a section can be moved to: one place up or down among its siblings, or to the end of another chapter. */
export const movesOf = (chapters: readonly Chapter[], id: string): Moves | null => {
  const all = inOneList(chapters)
  const own = all.find(({ section }) => section.id === id)
  if (!own) return null
  const above = all.find(({ children }) => children.includes(own)) ?? null
  const parent = above?.section.id ?? null
  const siblings = above ? above.children : chapters
  const place = siblings.indexOf(own)
  const orderAt = (index: number) => siblings[index]?.section.order
  const within = new Set(inOneList([own]).map(({ section }) => section.id))
  return {
    up: place > 0 ? { parent, order: keyBetween(orderAt(place - 2), orderAt(place - 1)) } : null,
    down:
      place < siblings.length - 1
        ? { parent, order: keyBetween(orderAt(place + 1), orderAt(place + 2)) }
        : null,
    below: all
      .filter(({ section, number }) => number !== '' && !within.has(section.id))
      .filter(({ section }) => section.id !== (own.section.parent ? idOf(own.section.parent) : ''))
      .map(({ section, number, children }) => ({
        id: section.id,
        label: `${number}${section.heading}`,
        place: atEnd(section.id, children),
      })),
    top: parent === null ? null : atEnd(null, chapters),
  }
}
