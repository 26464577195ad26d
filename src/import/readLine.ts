import { type HeadingMark, readHeadingMark } from '../domain/text/readHeadingMark.ts'
import { maskQuoted } from '../domain/text/figures/maskQuoted.ts'
import { type ParseIssue, parseIssue } from './issues.ts'
import type { SourceLine } from './sourceLines.ts'
import { isTableLine } from './tables/tableLine.ts'

/** The index of a heading whose number, if it has one, is not counted. */
export const UNCOUNTED = 0

/** A line as it is understood: a heading, perhaps with text that runs on in the line, or text. */
export type ReadLine =
  | { readonly kind: 'heading'; readonly heading: LineHeading }
  | { readonly kind: 'text'; readonly issue: ParseIssue | null }
  | { readonly kind: 'table' }

export interface LineHeading {
  readonly line: SourceLine
  readonly mark: HeadingMark
  readonly heading: string
  /** What follows a run-in heading in its line; empty where nothing does. */
  readonly runIn: string
}

const LONGEST_HEADING = 60
/** One that the file sets as a heading may be longer: its style says that it is one. */
const LONGEST_STYLED = 120
const LONGEST_WITH_COLON = 30
const FIRST_SENTENCE = /^[^。]*。[”’」』》）]*/
const FOREIGN_NUMBERING =
  /^(?:第[一二三四五六七八九十]+(?:章|节|部分)|[①-⑳㈠-㈩⑴-⒇]|[0-9０-９]{1,2}[)）]|[A-Za-z][.、)）])/
/** As a style may number its headings besides: 1.1, 2.3.1. */
const STYLED_NUMBERING = /^[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?(?![0-9])/

const text = (issue: ParseIssue | null): ReadLine => ({ kind: 'text', issue })

const readText = (line: SourceLine): ReadLine => {
  const isForeign = line.text.length <= LONGEST_HEADING && FOREIGN_NUMBERING.test(line.text)
  return text(isForeign ? parseIssue('NUMBERING_UNKNOWN', line) : null)
}

/** Up to the first 。, or up to the colon after which the text runs on: （一）加强组织领导：一直以来，…。 */
const headingOf = (rest: string): string => {
  const sentence = (FIRST_SENTENCE.exec(rest)?.[0] ?? rest).trim()
  const colon = maskQuoted(sentence).search(/[：:]/)
  const runsOn = sentence.length > LONGEST_WITH_COLON || sentence.endsWith('。')
  return colon > 0 && colon <= LONGEST_WITH_COLON && colon < sentence.length - 1 && runsOn
    ? sentence.slice(0, colon + 1)
    : sentence
}

/** The number that a heading by style begins with, where it is none of the four levels; empty where there is none. */
const styledMark = (line: string, level: number): HeadingMark => {
  const [number = ''] = FOREIGN_NUMBERING.exec(line) ?? STYLED_NUMBERING.exec(line) ?? []
  return { number, level, index: UNCOUNTED, rest: line.slice(number.length) }
}

/**
 * Reads one line. Its heading ends with the first 。, with a colon after which text runs on, or with the
 * line; one too long to be a heading, or empty, leaves the line as text, with an issue that says so. A row
 * of a table is text, whatever number it begins with (一、本年新收政府信息公开申请数量). `level`: the line is
 * a heading of that level by its style, whatever it begins with.
 */
export const readLine = (line: SourceLine, level: number | null = null): ReadLine => {
  if (isTableLine(line.text)) return { kind: 'table' }
  const mark = readHeadingMark(line.text) ?? (level === null ? null : styledMark(line.text, level))
  if (!mark) return readText(line)
  const rest = mark.rest.trim()
  if (rest === '') return text(parseIssue('HEADING_EMPTY', line))
  const heading = headingOf(rest)
  const longest = level === null ? LONGEST_HEADING : LONGEST_STYLED
  if (heading.length > longest) return text(parseIssue('HEADING_TOO_LONG', line))
  const runIn = rest.slice(heading.length).trim()
  return { kind: 'heading', heading: { line, mark, heading, runIn } }
}
