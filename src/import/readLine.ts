import { type HeadingMark, readHeadingMark } from '../domain/text/readHeadingMark.ts'
import { type ParseIssue, parseIssue } from './issues.ts'
import type { SourceLine } from './sourceLines.ts'

/** A line as it is understood: a heading, perhaps with text that runs on in the line, or text. */
export type ReadLine =
  | { readonly kind: 'heading'; readonly heading: LineHeading }
  | { readonly kind: 'text'; readonly issue: ParseIssue | null }

export interface LineHeading {
  readonly line: SourceLine
  readonly mark: HeadingMark
  readonly heading: string
  /** What follows a run-in heading in its line; empty where nothing does. */
  readonly runIn: string
}

const LONGEST_HEADING = 60
const FIRST_SENTENCE = /^[^。]*。[”’」』》）]*/
const FOREIGN_NUMBERING =
  /^(?:第[一二三四五六七八九十]+(?:章|节|部分)|[①-⑳㈠-㈩⑴-⒇]|[0-9０-９]{1,2}[)）]|[A-Za-z][.、)）])/
const COLUMNS = /\t[^\t]*\t/

const text = (issue: ParseIssue | null): ReadLine => ({ kind: 'text', issue })

const readText = (line: SourceLine): ReadLine => {
  const isForeign = line.text.length <= LONGEST_HEADING && FOREIGN_NUMBERING.test(line.text)
  return text(isForeign ? parseIssue('NUMBERING_UNKNOWN', line) : null)
}

/**
 * Reads one line. Its heading ends with the first 。 or with the line; one too long to be a heading, or
 * empty, leaves the line as text, with an issue that says so. A row of a table is text, whatever number
 * it begins with (一、本年新收政府信息公开申请数量).
 */
export const readLine = (line: SourceLine): ReadLine => {
  if (COLUMNS.test(line.text)) return text(parseIssue('TABLE_KEPT_AS_TEXT', line))
  const mark = readHeadingMark(line.text)
  if (!mark) return readText(line)
  const rest = mark.rest.trim()
  if (rest === '') return text(parseIssue('HEADING_EMPTY', line))
  const heading = (FIRST_SENTENCE.exec(rest)?.[0] ?? rest).trim()
  if (heading.length > LONGEST_HEADING) return text(parseIssue('HEADING_TOO_LONG', line))
  const runIn = rest.slice(heading.length).trim()
  return { kind: 'heading', heading: { line, mark, heading, runIn } }
}
