import { formatForYear } from '../domain/formats/formats.ts'
import { type ParseIssue, parseIssue } from './issues.ts'
import type { ReportTitle } from './readTitle.ts'
import type { SourceLine } from './sourceLines.ts'
import type { ParsedPeriod } from './types.ts'

/** What a report is as a whole, before its chapters are looked into. */
interface Frame {
  readonly title: ReportTitle
  readonly givenYear: number | null
  readonly statedPeriod: ParsedPeriod | null
  readonly period: ParsedPeriod | null
  readonly chapters: number
  readonly sections: number
  readonly firstLine: SourceLine
  readonly preambleLine: SourceLine
}

/** More sections than any report has: it is another kind of file, and could not be reviewed. */
const MOST_SECTIONS = 500

const yearIssues = ({ title, givenYear, firstLine }: Frame): readonly ParseIssue[] => {
  const year = givenYear ?? title.year
  if (year === null) return [parseIssue('YEAR_MISSING', firstLine)]
  return [
    ...(title.year !== null && title.year !== year
      ? [parseIssue('YEAR_DIFFERS', firstLine, { found: title.year, expected: year })]
      : []),
    ...(formatForYear(year) === null ? [parseIssue('FORMAT_UNKNOWN', firstLine, { year })] : []),
  ]
}

const periodIssues = (frame: Frame): readonly ParseIssue[] => {
  const { title, givenYear, statedPeriod, period, preambleLine } = frame
  const year = givenYear ?? title.year
  if (year === null || period === null) return []
  if (statedPeriod === null) return [parseIssue('PERIOD_ASSUMED', preambleLine, { ...period })]
  const isInside = [period.from, period.to].every((day) => day.startsWith(`${year}-`))
  return isInside ? [] : [parseIssue('PERIOD_OUTSIDE_YEAR', preambleLine, { ...period, year })]
}

/** What is wrong with title, year, period and chapters of a report. */
export const frameIssues = (frame: Frame): readonly ParseIssue[] => {
  const { title, chapters, sections, firstLine } = frame
  return [
    ...(title.organization === null ? [parseIssue('TITLE_UNRECOGNISED', firstLine)] : []),
    ...yearIssues(frame),
    ...periodIssues(frame),
    ...(chapters === 0 ? [parseIssue('NO_CHAPTERS', firstLine)] : []),
    ...(sections > MOST_SECTIONS
      ? [parseIssue('TOO_MANY_SECTIONS', firstLine, { found: sections, limit: MOST_SECTIONS })]
      : []),
  ]
}
