import type { SourceLine } from '../sourceLines.ts'
import { isTableLine } from './tableLine.ts'

/** The lines of tables that stand one after the other in a text; a file says where one ends and the next begins. */
export const tableBlocks = (lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] => {
  const blocks: SourceLine[][] = []
  let block: SourceLine[] | null = null
  let table: number | null = null
  for (const line of lines) {
    const own = line.style?.table ?? null
    if (!isTableLine(line.text)) {
      block = null
      continue
    }
    if (block === null || own !== table) blocks.push((block = []))
    block.push(line)
    table = own
  }
  return blocks
}
