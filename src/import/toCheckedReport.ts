import type { CheckedReport, CheckedSection, Passage } from '../domain/checks/CheckedReport.ts'
import type { ReadReport } from './parseReport.ts'
import type { SourceLine } from './sourceLines.ts'
import { isTableLine } from './tables/tableLine.ts'
import { walkSections } from './walkSections.ts'

const PREAMBLE = '/preamble'

const passages = (lines: readonly SourceLine[], section: string): readonly Passage[] =>
  lines
    .filter(({ text }) => !isTableLine(text))
    .map(({ text, number }) => ({ text, line: number, section }))

const parentOf = (pointer: string): string | null => {
  const at = pointer.lastIndexOf('/children/')
  return at === -1 ? null : pointer.slice(0, at)
}

const chapterOf = (pointer: string): string => pointer.split('/children/')[0] ?? pointer

/** A report that was read from a text, as the checks look at it; null where no form holds for its year. */
export const toCheckedReport = ({ report, outline, tables }: ReadReport): CheckedReport | null => {
  const { year, format } = report
  if (year === null || format === null) return null
  const sections = walkSections(report.sections).map(({ pointer }, place): CheckedSection => {
    const flat = outline.sections[place]
    return {
      section: pointer,
      chapter: chapterOf(pointer),
      parent: parentOf(pointer),
      depth: pointer.split('/children/').length,
      number: flat?.mark.number ?? '',
      heading: flat?.heading ?? '',
      line: flat?.line.number ?? null,
      passages: passages(flat?.paragraphs ?? [], pointer),
    }
  })
  return {
    organization: report.organization,
    kind: null,
    year,
    format,
    title: report.title,
    period: report.period,
    preamble: passages(outline.preamble, PREAMBLE),
    sections,
    tables: tables.map(({ table, cells, lines }) => ({ table, cells, lines })),
    contact: report.contact,
    proposals: [],
    initiatives: [],
    publishedAt: null,
    localDay: null,
  }
}
