import { FORMATS, type ReportFormat } from '../../formats/formats.ts'
import { topicsOfHeading } from '../../formats/topics.ts'
import type { Observation } from '../Finding.ts'
import { chaptersOf } from '../passagesOf.ts'
import { placeOf } from '../placeOf.ts'
import type { Rule } from './Rule.ts'

const plain = (heading: string): string =>
  heading.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The chapters of a form that prescribes them have its names, in its order. */
export const checkChapters: Rule = (report) => {
  const { hasFixedChapters, outline }: ReportFormat = FORMATS[report.format]
  if (!hasFixedChapters) return []
  const chapters = chaptersOf(report)
  return chapters.flatMap((chapter, place): Observation[] => {
    const due = outline[place]
    const where = placeOf(chapter)
    if (!due) {
      const found = `${place + 1}“${chapter.heading}”`
      return [{ check: 'CHAPTER-ORDER', where, found, expected: '（无此部分）' }]
    }
    if (plain(due.heading) === plain(chapter.heading)) return []
    const topics = topicsOfHeading(chapter.heading)
    const isAnother = !due.covers.some((topic) => topics.includes(topic))
    const isPresent = outline.some(({ covers }) => covers.some((topic) => topics.includes(topic)))
    const found = `${place + 1}“${chapter.heading}”`
    return isAnother || isPresent || topics.length === 0
      ? [{ check: 'CHAPTER-ORDER', where, found, expected: due.heading }]
      : []
  })
}
