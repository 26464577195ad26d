import { type Block, leftOut, type Paragraph } from '../source/Block.ts'
import type { FileContext } from './FileContext.ts'
import { withoutChoices } from './readGraphic.ts'
import { readParagraph, type ReadParagraph } from './readParagraph.ts'
import { readTable } from './readTable.ts'
import {
  childOf,
  elementAt,
  elementsOf,
  findAll,
  textOf,
  valueOf,
  type XmlElement,
} from './XmlElement.ts'

/** Reads the paragraphs and tables that stand below each other: in the text, in a cell, in a text box. */
export type ReadBlocks = (elements: readonly XmlElement[]) => readonly Block[]

const CONTENTS = /table of contents/i
/** What may stand around paragraphs and tables. */
const AROUND = ['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:body', 'm:oMathPara']

const isContents = (control: XmlElement): boolean =>
  CONTENTS.test(valueOf(elementAt(control, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery') ?? '')

const controlText = (content: XmlElement): string =>
  findAll(content, 'w:p')
    .map((each) => findAll(each, 'w:t').map(textOf).join(''))
    .filter((text) => text.trim() !== '')
    .join('\n')

/** A paragraph whose end was deleted and the one after it are one. */
const joined = (first: Paragraph | null, { paragraph }: ReadParagraph): Paragraph =>
  first
    ? {
        ...first,
        text: first.text + paragraph.text,
        links: [...first.links, ...paragraph.links],
      }
    : paragraph

/** A paragraph that the next one may run on in. */
interface Open {
  readonly paragraph: Paragraph | null
  readonly after: readonly Block[]
}
const NOTHING_OPEN: Open = { paragraph: null, after: [] }

/** A reader of blocks for one part of a Word file. */
export const blockReader = (file: FileContext): ReadBlocks => {
  const readControl = (control: XmlElement): readonly Block[] => {
    const content = childOf(control, 'w:sdtContent')
    if (!content) return []
    if (isContents(control)) return [leftOut('CONTENTS_LEFT_OUT', controlText(content))]
    const isPrompt = elementAt(control, 'w:sdtPr', 'w:showingPlcHdr') !== undefined
    return isPrompt
      ? [leftOut('PLACEHOLDER_LEFT_OUT', controlText(content))]
      : readBlocks(elementsOf(content))
  }
  const readOther = (element: XmlElement): readonly Block[] => {
    const { name } = element
    if (name === 'w:tbl') return readTable(element, readBlocks)
    if (name === 'w:sdt') return readControl(element)
    if (name === 'w:altChunk' || name === 'w:subDoc') return [leftOut('OBJECT_LEFT_OUT', name)]
    if (name === 'mc:AlternateContent') {
      return readBlocks(elementsOf(withoutChoices({ ...element, name: '', children: [element] })))
    }
    if (name === 'm:oMath') return readBlocks([{ ...element, name: 'w:p', children: [element] }])
    return AROUND.includes(name) ? readBlocks(elementsOf(element)) : []
  }
  const readBlocks: ReadBlocks = (elements) => {
    const blocks: Block[] = []
    let open: Open = NOTHING_OPEN
    const close = () => {
      blocks.push(...(open.paragraph ? [open.paragraph] : []), ...open.after)
      open = NOTHING_OPEN
    }
    for (const element of elements) {
      if (element.name !== 'w:p') {
        const read = readOther(element)
        if (read.length > 0) close()
        blocks.push(...read)
        continue
      }
      const read = readParagraph(element, { file, readBlocks })
      open = {
        paragraph: joined(open.paragraph, read),
        after: [...open.after, ...read.after],
      }
      if (!read.runsOn) close()
    }
    close()
    return blocks
  }
  return readBlocks
}
