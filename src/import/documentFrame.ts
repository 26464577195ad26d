import { readHeadingMark } from '../domain/text/readHeadingMark.ts'
import { leftOutIssue, type ParseIssue } from './issues.ts'
import { startsWithTitle } from './readTitle.ts'
import type { SourceLine } from './sourceLines.ts'

/** Marks of secrecy as GB/T 9704 prints them on the first page: 机密★1年. */
const SECRET = /^(?:绝密|机密|秘密)[ 　]*(?:[★☆*].{0,10}|级.{0,10})?$/
/** What stands above the title of an official document: copy number, urgency, issuer, reference number. */
const HEAD =
  /^(?:\d{6}|特急|加急|特提|平急|(?:.{2,30})?文件|.{1,20}[〔[（(【]\d{4}[〕\]）)】]\d{1,5}号.{0,30}|签发人[：:].{0,20})$/
/** What it ends with: to whom copies go, who printed it and when. */
const FOOT = /^[|｜ ]*(?:抄送|抄报|主送|主题词)[：:]|\d[日号]?印发[。 |｜]*$/
const FOOT_LINES = 6
const SEARCHED = 30

/** How many lines stand above the title: those of an official document, else those before one that is found. */
const linesAbove = (lines: readonly SourceLine[]): number => {
  const head = lines.findIndex(({ text }) => !HEAD.test(text) && !SECRET.test(text))
  const from = Math.max(head, 0)
  if (startsWithTitle(lines.slice(from))) return from
  const chapter = lines.findIndex(({ text }) => readHeadingMark(text)?.level === 1)
  const last = chapter === -1 ? SEARCHED : Math.min(chapter, SEARCHED)
  for (let place = from + 1; place < last; place += 1) {
    if (startsWithTitle(lines.slice(place, last))) return place
  }
  return from
}

/**
 * The lines of the report itself, without what an official document prints around it, each of which is an
 * issue. A mark of secrecy is one that keeps the file from being imported.
 */
export const withoutFrame = (
  lines: readonly SourceLine[],
): { readonly lines: readonly SourceLine[]; readonly issues: readonly ParseIssue[] } => {
  const above = linesAbove(lines)
  const isFoot = ({ text }: SourceLine, place: number) =>
    place >= lines.length - FOOT_LINES && text.length <= 200 && FOOT.test(text)
  const isOutside = (line: SourceLine, place: number) => place < above || isFoot(line, place)
  return {
    lines: lines.filter((line, place) => !isOutside(line, place)),
    issues: lines
      .filter(isOutside)
      .map((line) =>
        leftOutIssue(SECRET.test(line.text) ? 'SECRET_MARKED' : 'DOCUMENT_FRAME', line),
      ),
  }
}
