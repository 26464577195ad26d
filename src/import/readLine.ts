import { type HeadingMark, readHeadingMark } from '../domain/text/readHeadingMark.ts'
import { maskQuoted } from '../domain/text/figures/maskQuoted.ts'
import { type ParseIssue, parseIssue } from './issues.ts'
import type { SourceLine } from './sourceLines.ts'
import { isTableLine } from './tables/tableLine.ts'

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
const LONGEST_WITH_COLON = 30
const FIRST_SENTENCE = /^[^。]*。[”’」』》）]*/
const FOREIGN_NUMBERING =
  /^(?:第[一二三四五六七八九十]+(?:章|节|部分)|[①-⑳㈠-㈩⑴-⒇]|[0-9０-９]{1,2}[)）]|[A-Za-z][.、)）])/

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

/**
 * Reads one line. Its heading ends with the first 。, with a colon after which text runs on, or with the line; one too long to be a heading, or
 * empty, leaves the line as text, with an issue that says so. A row of a table is text, whatever number
 * it begins with (一、本年新收政府信息公开申请数量).
 */
export const readLine = (line: SourceLine): ReadLine => {
  if (isTableLine(line.text)) return { kind: 'table' }
  const mark = readHeadingMark(line.text)
  if (!mark) return readText(line)
  const rest = mark.rest.trim()
  if (rest === '') return text(parseIssue('HEADING_EMPTY', line))
  const heading = headingOf(rest)
  if (heading.length > LONGEST_HEADING) return text(parseIssue('HEADING_TOO_LONG', line))
  const runIn = rest.slice(heading.length).trim()
  return { kind: 'heading', heading: { line, mark, heading, runIn } }
}
