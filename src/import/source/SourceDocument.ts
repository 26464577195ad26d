import type { ParseIssue } from '../issues.ts'
import { type SourceLine, sourceLines } from '../sourceLines.ts'

/** What a file holds, line by line, before it is understood as a report. */
export interface SourceDocument {
  readonly lines: readonly SourceLine[]
  /** What was left out or moved while the lines were made. */
  readonly issues: readonly ParseIssue[]
  /** The text of each link of the file, by its address. */
  readonly linkTexts: ReadonlyMap<string, string>
}

/** A plain text as a document: its lines, and nothing that is known beside them. */
export const documentOfText = (text: string): SourceDocument => ({
  lines: sourceLines(text),
  issues: [],
  linkTexts: new Map(),
})
