import { topicsOfHeading, type TopicId } from '../formats/topics.ts'
import type { CheckedReport, CheckedSection, Passage } from './CheckedReport.ts'

/** Headings and paragraphs of sections; a heading that runs on is read as a sentence of its own. */
export const passagesOfSection = ({
  heading,
  line,
  section,
  passages,
}: CheckedSection): Passage[] => [{ text: heading, line, section }, ...passages]

/** All prose of a report in reading order: preamble, headings, paragraphs. */
export const passagesOf = ({ preamble, sections }: CheckedReport): readonly Passage[] => [
  ...preamble,
  ...sections.flatMap(passagesOfSection),
]

/** The sections of those chapters whose heading shows that they cover a topic. */
export const sectionsOn = (
  { sections }: CheckedReport,
  topic: TopicId,
): readonly CheckedSection[] => {
  const chapters = new Set(
    sections
      .filter(({ depth, heading }) => depth === 1 && topicsOfHeading(heading).includes(topic))
      .map(({ section }) => section),
  )
  return sections.filter(({ chapter }) => chapters.has(chapter))
}

/** The chapters of a report. */
export const chaptersOf = ({ sections }: CheckedReport): readonly CheckedSection[] =>
  sections.filter(({ depth }) => depth === 1)
