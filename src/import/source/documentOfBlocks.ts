import { leftOutIssue, type ParseIssue, parseIssue } from '../issues.ts'
import type { LineStyle, SourceLine } from '../sourceLines.ts'
import type { Block, Cell, Paragraph, Remark, Table } from './Block.ts'
import { isLayout } from './isLayout.ts'
import type { SourceDocument } from './SourceDocument.ts'
import { tidyText } from './tidyText.ts'

/** Told once: a file that has one has many. */
const ONCE: readonly string[] = ['LINK_WRITTEN_OUT', 'NOTE_PLACED', 'TEXT_BOX_PLACED']

/** Two remarks of a kind that stand side by side are one: a deletion goes over several runs. */
const joinRemarks = (blocks: readonly Block[]): readonly Block[] => {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (block.kind === 'remark' && before?.kind === 'remark' && before.code === block.code) {
      joined[joined.length - 1] = { ...before, text: `${before.text}\n${block.text}` }
    } else joined.push(block)
  }
  return joined
}

/** Chinese runs on without a space where a label is broken over two lines; figures do not. */
const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) =>
    /[\p{Script=Han}（）、，]$/u.test(text) && /^[\p{Script=Han}（）、，]/u.test(line)
      ? text + line
      : `${text} ${line}`,
  )

const linesOf = ({ text }: Paragraph): readonly string[] => text.split('\n').map(tidyText)

/** Bars part the cells of a row, so one in a cell is written as a line that looks the same. */
const cellText = ({ blocks }: Cell): string => {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []))
  const full = lines.filter((line) => line !== '')
  return full.length === 0 ? '' : joinLines(full).replaceAll(/[|｜]/g, '│').replaceAll('\t', ' ')
}

/** Gathers lines and what is told of them while the blocks of a file are gone through. */
class Gathering {
  readonly lines: SourceLine[] = []
  readonly issues: ParseIssue[] = []
  readonly linkTexts = new Map<string, string>()
  #number = 0
  #tables = 0

  readonly #tell = ({ code, text, isLeftOut, values }: Remark): void => {
    if (ONCE.includes(code) && this.issues.some((issue) => issue.code === code)) return
    const line = { number: Math.max(this.#number, 1), text: text.trim() }
    this.issues.push(isLeftOut ? leftOutIssue(code, line, values) : parseIssue(code, line, values))
  }

  readonly #add = (text: string, style: LineStyle): void => {
    this.#number += 1
    if (text !== '') this.lines.push({ number: this.#number, text, style })
  }

  readonly #addParagraph = (paragraph: Paragraph): void => {
    const { level, look, links } = paragraph
    const style = { level, look, table: null }
    const lines = linesOf(paragraph)
    // A heading that is broken to look well is one line all the same.
    const whole = level === null ? lines : [joinLines(lines).trim()]
    for (const line of whole) this.#add(line, style)
    for (const { text, address } of links) {
      if (!this.linkTexts.has(address)) this.linkTexts.set(address, tidyText(text))
    }
  }

  readonly #addRow = (row: readonly Cell[], table: number): void => {
    const texts = row.flatMap((cell) => [cellText(cell), ...Array(cell.span - 1).fill('')])
    const isEmpty = texts.every((text) => text === '')
    this.#add(isEmpty ? '' : `| ${texts.join(' | ')} |`, { level: null, look: '', table })
    for (const block of joinRemarks(row.flatMap(({ blocks }) => blocks))) {
      if (block.kind === 'remark') this.#tell(block)
      if (block.kind !== 'paragraph') continue
      for (const { text, address } of block.links) this.linkTexts.set(address, tidyText(text))
    }
  }

  readonly #addTable = (table: Table): void => {
    if (isLayout(table)) {
      for (const { blocks } of table.rows.flat()) this.add(blocks)
      return
    }
    this.#tables += 1
    for (const row of table.rows) this.#addRow(row, this.#tables)
  }

  readonly add = (blocks: readonly Block[]): void => {
    for (const block of joinRemarks(blocks)) {
      if (block.kind === 'paragraph') this.#addParagraph(block)
      else if (block.kind === 'table') this.#addTable(block)
      else this.#tell(block)
    }
  }
}

/**
 * The lines of a file's blocks, numbered as they stand below each other: a paragraph is one, a soft return
 * begins another, a row of a table is one with its cells between bars. What was left out becomes an issue.
 */
export const documentOfBlocks = (blocks: readonly Block[]): SourceDocument => {
  const gathering = new Gathering()
  gathering.add(blocks)
  const { lines, issues, linkTexts } = gathering
  return { lines, issues, linkTexts }
}
