import { readHeadingMark } from '../domain/text/readHeadingMark.ts'
import { readYear, YEAR_PATTERN } from '../domain/text/readYear.ts'
import type { SourceLine } from './sourceLines.ts'

/** What the first lines of a report say of it. */
export interface ReportTitle {
  readonly title: string | null
  readonly organization: string | null
  readonly year: number | null
  /** How many lines the title takes. */
  readonly lines: number
}

const NAME = '[ 　]?政府信息公开(?:工作)?(?:年度)?(?:报告|年报)'
const FORMS = [
  new RegExp(`^(?<organization>.+?)(?<year>${YEAR_PATTERN})[ 　]?年度?${NAME}$`),
  new RegExp(`^(?<year>${YEAR_PATTERN})[ 　]?年度?(?<organization>.+?)${NAME}$`),
]
const MOST_LINES = 3
const LONGEST_TITLE = 80
const ANY_YEAR = new RegExp(`(${YEAR_PATTERN})年`)

const recognised = (lines: readonly SourceLine[]): ReportTitle | null => {
  for (let count = 1; count <= Math.min(MOST_LINES, lines.length); count += 1) {
    const title = lines
      .slice(0, count)
      .map(({ text }) => text)
      .join('')
    if (title.length > LONGEST_TITLE) return null
    const { organization, year } = FORMS.map((form) => form.exec(title)).find(Boolean)?.groups ?? {}
    if (organization === undefined || year === undefined) continue
    return { title, organization: organization.trim(), year: readYear(year), lines: count }
  }
  return null
}

/** Whether lines begin with a title of one of the usual forms. */
export const startsWithTitle = (lines: readonly SourceLine[]): boolean => recognised(lines) !== null

const looksLikeTitle = (text: string): boolean =>
  text.length <= LONGEST_TITLE && !text.includes('。') && readHeadingMark(text) === null

/**
 * Reads the title at the beginning of a report, which may be broken over up to three lines. A first line
 * of another form is still the title when it is short and no sentence; it then names no organization.
 */
export const readTitle = (lines: readonly SourceLine[]): ReportTitle => {
  const found = recognised(lines)
  if (found) return found
  const first = lines[0]?.text ?? ''
  if (first === '' || !looksLikeTitle(first)) {
    return { title: null, organization: null, year: null, lines: 0 }
  }
  const year = readYear(ANY_YEAR.exec(first)?.[1] ?? '')
  return { title: first, organization: null, year, lines: 1 }
}
