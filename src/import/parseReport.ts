import { type Area, DEFAULT_AREAS } from '../domain/areas.ts'
import { formatForYear, FORMATS } from '../domain/formats/formats.ts'
import { withoutFrame } from './documentFrame.ts'
import { frameIssues } from './frameIssues.ts'
import type { ParseIssue } from './issues.ts'
import { nestSections } from './nestSections.ts'
import { readContact } from './readContact.ts'
import { readData } from './readData.ts'
import { withoutPageLines } from './pageLines.ts'
import { type Outline, readOutline } from './readOutline.ts'
import { calendarYear, readPeriod } from './readPeriod.ts'
import { readTitle } from './readTitle.ts'
import { documentOfText, type SourceDocument } from './source/SourceDocument.ts'
import type { SourceLine } from './sourceLines.ts'
import { type ReadTables, readTables } from './tables/readTables.ts'
import type { ParsedReport } from './types.ts'

/** What a text was understood to be, and what was not as it should be. */
export interface ParseResult {
  readonly report: ParsedReport
  readonly issues: readonly ParseIssue[]
}

/** The same with the places of what was read, for those who say where something stands. */
export interface ReadReport extends ParseResult {
  readonly outline: Outline
  readonly tables: ReadTables['tables']
}

interface Knowledge {
  /** The areas of key initiatives by which their headings are recognised. */
  readonly areas?: readonly Area[]
  /** The report year where it is known otherwise than by the title. */
  readonly year?: number | null
}

const NOTHING: SourceLine = { number: 1, text: '' }

/** `parseReport` with the line of everything. */
export const readReport = (source: string | SourceDocument, known: Knowledge = {}): ReadReport => {
  const { areas = DEFAULT_AREAS, year: givenYear = null } = known
  const document = typeof source === 'string' ? documentOfText(source) : source
  const { lines: ownLines, issues: pageIssues } = withoutPageLines(document.lines)
  const { lines, issues: aroundIssues } = withoutFrame(ownLines)
  const title = readTitle(lines)
  const year = givenYear ?? title.year
  const format = year === null ? null : formatForYear(year)
  const outline = readOutline(lines.slice(title.lines))
  const { sections, issues: numberIssues } = nestSections(outline.sections)
  const { tables, issues: tableIssues } = readTables(
    outline.tables,
    format === null ? [] : FORMATS[format].tables,
  )
  const preamble = outline.preamble.map((line) => line.text).join('\n')
  const statedPeriod = readPeriod(preamble, year)
  const period = statedPeriod ?? (year === null ? null : calendarYear(year))
  const headingLines = outline.sections.map(({ line }) => line)
  const { issues: dataIssues, ...data } = readData({
    sections,
    lines: headingLines,
    areas,
    year,
    linkTexts: document.linkTexts,
  })
  const firstLine = lines[0] ?? NOTHING
  const issues = [
    ...document.issues,
    ...pageIssues,
    ...aroundIssues,
    ...frameIssues({
      title,
      givenYear,
      statedPeriod,
      period,
      chapters: sections.length,
      sections: outline.sections.length,
      firstLine,
      preambleLine: lines[title.lines] ?? firstLine,
    }),
    ...outline.issues,
    ...numberIssues,
    ...tableIssues,
    ...dataIssues,
  ]
  return {
    report: {
      title: title.title,
      organization: title.organization,
      year,
      format,
      period,
      contact: readContact(preamble),
      preamble,
      sections,
      ...data,
      statisticalTables: tables.map(({ lines: _lines, ...table }) => table),
    },
    issues: issues.toSorted((a, b) => a.line - b.line),
    outline,
    tables,
  }
}

/**
 * Reads the text of an annual report, or the lines of a file. Every text is read: what is not understood
 * stays as text and becomes an issue. Nothing is lost: title, preamble and sections, one after the other,
 * are the source but for line breaks, the white space around them and what stands around the report on a
 * web page or in an official document, each told by an issue with the whole of it.
 */
export const parseReport = (
  source: string | SourceDocument,
  known: Knowledge = {},
): ParseResult => {
  const { report, issues } = readReport(source, known)
  return { report, issues }
}
