import { headingLevels } from './headingLevels.ts'
import { type ParseIssue, parseIssue } from './issues.ts'
import { type LineHeading, readLine } from './readLine.ts'
import type { SourceLine } from './sourceLines.ts'
import { tableBlocks } from './tables/tableBlocks.ts'

/** A heading with the text under it, up to the next heading. */
export interface FlatSection extends LineHeading {
  readonly paragraphs: readonly SourceLine[]
}

/** A report's lines, told apart into what stands before the first chapter and the sections in their order. */
export interface Outline {
  readonly preamble: readonly SourceLine[]
  readonly sections: readonly FlatSection[]
  /** Lines of tables that stand one after the other; they are part of the text too. */
  readonly tables: readonly (readonly SourceLine[])[]
  readonly issues: readonly ParseIssue[]
}

/**
 * Tells the lines after the title apart. A heading of a lower level before the first chapter is text of
 * the preamble: as a section it would shift the numbers of the chapters.
 */
export const readOutline = (lines: readonly SourceLine[]): Outline => {
  const preamble: SourceLine[] = []
  const sections: { heading: LineHeading; paragraphs: SourceLine[] }[] = []
  const issues: ParseIssue[] = []
  const levels = headingLevels(lines)
  for (const line of lines) {
    const read = readLine(line, levels.get(line) ?? null)
    if (read.kind === 'heading' && (read.heading.mark.level === 1 || sections.length > 0)) {
      const { runIn } = read.heading
      const paragraphs = runIn === '' ? [] : [{ number: line.number, text: runIn }]
      sections.push({ heading: read.heading, paragraphs })
      continue
    }
    if (read.kind === 'heading') issues.push(parseIssue('HEADING_BEFORE_CHAPTER', line))
    if (read.kind === 'text' && read.issue) issues.push(read.issue)
    const paragraphs = sections.at(-1)?.paragraphs ?? preamble
    paragraphs.push(line)
  }
  return {
    preamble,
    sections: sections.map(({ heading, paragraphs }) => ({ ...heading, paragraphs })),
    tables: tableBlocks(lines),
    issues,
  }
}
