import { generateKeyBetween } from 'fractional-indexing'
import { DEEPEST_LEVEL } from '../../domain/text/headings.ts'
import { type Chapter, inOneList } from '../../record/snapshot/chapterTree.ts'

/** Where a section can be put: below which section, behind what. */
export interface Place {
  readonly parent: string | null
  readonly order: string
}

/** Where something may be put beside a section. */
export const SPOTS = ['before', 'inside', 'after'] as const
export type Spot = (typeof SPOTS)[number]

/** What an arrow key does with a section: one place up or down, below the section before it, out of the one above it. */
export type Step = 'up' | 'down' | 'in' | 'out'

interface Standing {
  readonly chapter: Chapter
  readonly parent: Chapter | null
  readonly siblings: readonly Chapter[]
}

/** A section with those beside it and the one above; null where it is not in the tree. */
export const standingOf = (chapters: readonly Chapter[], id: string): Standing | null => {
  const all = inOneList(chapters)
  const chapter = all.find(({ section }) => section.id === id)
  if (!chapter) return null
  const parent = all.find(({ children }) => children.includes(chapter)) ?? null
  return { chapter, parent, siblings: parent ? parent.children : chapters }
}

const deepestIn = (chapter: Chapter): number =>
  Math.max(...inOneList([chapter]).map(({ level }) => level))

/** A key between two neighbours; where both carry the same one there is none between, and it goes behind them. */
const keyBetween = (before: Chapter | undefined, after: Chapter | undefined): string => {
  const low = before?.section.order ?? null
  const high = after?.section.order ?? null
  return generateKeyBetween(low, low !== null && high !== null && high <= low ? null : high)
}

/** The place behind the last of those that stand below a section, or of the chapters. */
export const atEnd = (parent: string | null, siblings: readonly Chapter[]): Place => ({
  parent,
  order: keyBetween(siblings.at(-1), undefined),
})

/**
 * The place before, behind or at the end inside another section; null where a section cannot go: into
 * itself, deeper than the tree may be, or where it stands already. Whether it may is the desk's to judge.
 */
export const placeAt = (
  chapters: readonly Chapter[],
  { id, target, spot }: { readonly id: string; readonly target: string; readonly spot: Spot },
): Place | null => {
  const own = standingOf(chapters, id)
  const other = standingOf(chapters, target)
  if (!own || !other || inOneList([own.chapter]).includes(other.chapter)) return null
  const parent = spot === 'inside' ? other.chapter : other.parent
  const level = (parent?.level ?? 0) + 1
  if (level + deepestIn(own.chapter) - own.chapter.level > DEEPEST_LEVEL) return null
  const all = parent ? parent.children : chapters
  const rest = all.filter((each) => each !== own.chapter)
  const index =
    spot === 'inside' ? rest.length : rest.indexOf(other.chapter) + (spot === 'after' ? 1 : 0)
  if (all.includes(own.chapter) && all.indexOf(own.chapter) === index) return null
  return {
    parent: parent?.section.id ?? null,
    order: keyBetween(rest[index - 1], rest[index]),
  }
}

/** Where a step leads; null where it leads nowhere. */
export const stepFrom = (
  chapters: readonly Chapter[],
  { id, step }: { readonly id: string; readonly step: Step },
): Place | null => {
  const own = standingOf(chapters, id)
  if (!own) return null
  const index = own.siblings.indexOf(own.chapter)
  const beside = {
    up: { chapter: own.siblings[index - 1], spot: 'before' },
    down: { chapter: own.siblings[index + 1], spot: 'after' },
    in: { chapter: own.siblings[index - 1], spot: 'inside' },
    out: { chapter: own.parent ?? undefined, spot: 'after' },
  } as const
  const { chapter, spot } = beside[step]
  return chapter ? placeAt(chapters, { id, target: chapter.section.id, spot }) : null
}
