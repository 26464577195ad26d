import { idOf } from '../../access/memberships.ts'
import { headingNumber } from '../../domain/text/headings.ts'
import type { Section } from '../../payload-types.ts'
import { inReadingOrder } from './inReadingOrder.ts'

/** What of a section the tree is made from. */
export type Placed = Pick<
  Section,
  'id' | 'heading' | 'order' | 'parent' | 'workflowState' | 'createdAt'
>

/** A section in its place: with its number, none where it or a section above it was dropped. */
export interface Chapter {
  readonly section: Placed
  readonly number: string
  readonly level: number
  readonly children: readonly Chapter[]
}

interface Above {
  readonly parent: string | null
  readonly level: number
  readonly isDropped: boolean
}

/**
 * The chapter tree as an edition would print it, and in their places the dropped sections, which the
 * numbering passes over. A section whose superior is not among those given stands at the top.
 */
export const chapterTree = (
  sections: readonly Placed[],
  above: Above = { parent: null, level: 0, isDropped: false },
): readonly Chapter[] => {
  const known = new Set(sections.map(({ id }) => id))
  const superior = ({ parent }: Placed) => (parent && known.has(idOf(parent)) ? idOf(parent) : null)
  const level = above.level + 1
  let count = 0
  return inReadingOrder(sections.filter((each) => superior(each) === above.parent)).map(
    (section) => {
      const isDropped = above.isDropped || section.workflowState === 'dropped'
      if (!isDropped) count += 1
      const children = chapterTree(sections, { parent: section.id, level, isDropped })
      return { section, number: isDropped ? '' : headingNumber(level, count), level, children }
    },
  )
}

/** Every chapter of a tree in reading order. */
export const inOneList = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.flatMap((chapter) => [chapter, ...inOneList(chapter.children)])
