import type { Paragraph } from '../source/Block.ts'
import type { Block } from '../source/Block.ts'
import { leftOut } from '../source/Block.ts'
import type { FileContext } from './FileContext.ts'
import type { ReadBlocks } from './readBlocks.ts'
import { readRun } from './readRuns.ts'
import { type Format, mergeFormats, paragraphFormat, type Style } from './readStyles.ts'
import { RunText } from './RunText.ts'
import { childOf, elementAt, elementsOf, valueOf, type XmlElement } from './XmlElement.ts'

/** A paragraph, with what follows it, and whether the next one runs on in it. */
export interface ReadParagraph {
  readonly paragraph: Paragraph
  readonly after: readonly Block[]
  /** Its end was deleted by a tracked change. */
  readonly runsOn: boolean
}

const CONTENTS_STYLE = /^(?:toc \d|toc heading|目录 ?\d?)$/i

/** The number that the list of a paragraph prints before it. */
const numberOf = (file: FileContext, format: Format, style: Style): string => {
  const { numId, numLevel } = format
  if (numId === undefined || numId === '0') return ''
  const level = numLevel ?? file.levelOfStyle(numId, style.id) ?? 0
  return file.count({ id: numId, level })
}

/** Reads a paragraph (`w:p`): its number as printed, its text, and what stands in it beside. */
export const readParagraph = (
  element: XmlElement,
  { file, readBlocks }: { readonly file: FileContext; readonly readBlocks: ReadBlocks },
): ReadParagraph => {
  const properties = childOf(element, 'w:pPr')
  const named = valueOf(properties, 'w:pStyle')
  const style = named === undefined ? file.styles.plain : file.styles.byId(named)
  const format = mergeFormats(file.styles.plain, style, paragraphFormat(properties))
  const into = new RunText()
  const number = numberOf(file, format, style)
  for (const child of elementsOf(element)) readRun(child, { file, into, format, readBlocks })
  const isContents = CONTENTS_STYLE.test(style.name) && into.text.trim() !== ''
  const level = format.outline === undefined || format.outline === 0 ? null : format.outline
  const text = isContents ? '' : `${number}${into.text}`
  return {
    paragraph: { kind: 'paragraph', text, level, look: into.look, links: into.links },
    after: isContents ? [leftOut('CONTENTS_LEFT_OUT', into.text), ...into.after] : into.after,
    runsOn: elementAt(properties, 'w:rPr', 'w:del') !== undefined,
  }
}
