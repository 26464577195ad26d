import { type Chapter, inOneList } from '../../record/snapshot/chapterTree.ts'

interface Neighbour {
  readonly id: string
  readonly label: string
}

/** Where a section stands: its number and heading, and what comes before and after it in reading order. */
export interface Neighbours {
  readonly label: string
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
}

const neighbour = (chapter: Chapter | undefined): Neighbour | null =>
  chapter ? { id: chapter.section.id, label: `${chapter.number}${chapter.section.heading}` } : null

/** Finds the sections beside a section in its report. */
export const neighbours = (chapters: readonly Chapter[], id: string): Neighbours => {
  const list = inOneList(chapters)
  const place = list.findIndex(({ section }) => section.id === id)
  return {
    label: neighbour(list[place])?.label ?? '',
    previous: neighbour(place > 0 ? list[place - 1] : undefined),
    next: neighbour(place < 0 ? undefined : list[place + 1]),
  }
}
