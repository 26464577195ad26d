import type { SourceLine } from '../sourceLines.ts'
import { isTableLine } from './tableLine.ts'

/** The lines of tables that stand one after the other in a text. */
export const tableBlocks = (lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] => {
  const blocks: SourceLine[][] = []
  let block: SourceLine[] | null = null
  for (const line of lines) {
    if (!isTableLine(line.text)) {
      block = null
      continue
    }
    if (block === null) blocks.push((block = []))
    block.push(line)
  }
  return blocks
}
