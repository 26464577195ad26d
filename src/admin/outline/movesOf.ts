import { type Chapter, inOneList } from '../../record/snapshot/chapterTree.ts'
import { atEnd, type Place, placeAt, standingOf, stepFrom } from './places.ts'

/** The places that a section can be moved to by a button. Whether it may is the desk's to judge. */
export interface Moves {
  readonly up: Place | null
  readonly down: Place | null
  readonly below: readonly { readonly id: string; readonly label: string; readonly place: Place }[]
  /** The end of the top level; null where it stands there already. */
  readonly top: Place | null
}

/** Finds where a section can be moved to: one place up or down among its siblings, or to the end of another chapter, as deep as the tree may be. */
export const movesOf = (chapters: readonly Chapter[], id: string): Moves | null => {
  const own = standingOf(chapters, id)
  if (!own) return null
  return {
    up: stepFrom(chapters, { id, step: 'up' }),
    down: stepFrom(chapters, { id, step: 'down' }),
    below: inOneList(chapters)
      .filter((each) => each.number !== '' && each !== own.parent)
      .flatMap(({ section, number }) => {
        const place = placeAt(chapters, { id, target: section.id, spot: 'inside' })
        return place ? [{ id: section.id, label: `${number}${section.heading}`, place }] : []
      }),
    top: own.parent === null ? null : atEnd(null, chapters),
  }
}
