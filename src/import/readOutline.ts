import { type ParseIssue, parseIssue } from './issues.ts'
import { type LineHeading, readLine } from './readLine.ts'
import type { SourceLine } from './sourceLines.ts'

/** A heading with the text under it, up to the next heading. */
export interface FlatSection extends LineHeading {
  readonly paragraphs: readonly string[]
}

/** A report's lines, told apart into what stands before the first chapter and the sections in their order. */
export interface Outline {
  readonly preamble: readonly string[]
  readonly sections: readonly FlatSection[]
  readonly issues: readonly ParseIssue[]
}

/** Of lines that look like a table one after the other, only the first is told. */
const repeatsTable = (issues: readonly ParseIssue[], issue: ParseIssue, line: number): boolean =>
  issue.code === 'TABLE_KEPT_AS_TEXT' &&
  issues.at(-1)?.code === 'TABLE_KEPT_AS_TEXT' &&
  line === issue.line - 1

/**
 * Tells the lines after the title apart. A heading of a lower level before the first chapter is text of
 * the preamble: as a section it would shift the numbers of the chapters.
 */
export const readOutline = (lines: readonly SourceLine[]): Outline => {
  const preamble: string[] = []
  const sections: { heading: LineHeading; paragraphs: string[] }[] = []
  const issues: ParseIssue[] = []
  let tableLine = 0
  for (const line of lines) {
    const read = readLine(line)
    if (read.kind === 'heading' && (read.heading.mark.level === 1 || sections.length > 0)) {
      const { runIn } = read.heading
      sections.push({ heading: read.heading, paragraphs: runIn === '' ? [] : [runIn] })
      continue
    }
    const issue = read.kind === 'heading' ? parseIssue('HEADING_BEFORE_CHAPTER', line) : read.issue
    if (issue && !repeatsTable(issues, issue, tableLine)) issues.push(issue)
    if (issue?.code === 'TABLE_KEPT_AS_TEXT') tableLine = line.number
    const paragraphs = sections.at(-1)?.paragraphs ?? preamble
    paragraphs.push(line.text)
  }
  return {
    preamble,
    sections: sections.map(({ heading, paragraphs }) => ({ ...heading, paragraphs })),
    issues,
  }
}
