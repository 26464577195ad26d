import { FileFault } from '../files/FileFault.ts'
import { startsWithTitle } from '../readTitle.ts'
import { type Block, kept, leftOut, type Paragraph } from '../source/Block.ts'
import { documentOfBlocks } from '../source/documentOfBlocks.ts'
import type { SourceDocument } from '../source/SourceDocument.ts'
import type { SourceLine } from '../sourceLines.ts'
import { decodeHtml } from './decodeHtml.ts'
import { findArticle } from './findArticle.ts'
import { attributeOf, findElements, parseHtml } from './parseHtml.ts'
import { baseOf, readElement } from './readElement.ts'

const TITLE_LINES = 12

const hasTitle = (lines: readonly SourceLine[]): boolean =>
  lines.slice(0, TITLE_LINES).some((_line, place) => startsWithTitle(lines.slice(place)))

const paragraph = (text: string): Paragraph => ({
  kind: 'paragraph',
  text,
  level: null,
  look: '',
  links: [],
})

type Document = ReturnType<typeof parseHtml>

/** What a page is called: its own statement, else the name of the window without that of the site. */
const pageNames = (document: Document): readonly string[] => {
  const stated = findElements(document, 'meta').find(
    (each) => attributeOf(each, 'name')?.toLowerCase() === 'articletitle',
  )
  const [title] = findElements(document, 'title')
  const text = title?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? ''
  return [(stated && attributeOf(stated, 'content')) ?? '', ...text.split(/[-_|—]/), text].map(
    (name) => name.trim(),
  )
}

const isTitle = (text: string): boolean => startsWithTitle([{ number: 1, text }])

/** The title above the text, where the text itself has none: from the page around it, else from its name. */
const titleAbove = (document: Document, around: readonly SourceLine[]): readonly Block[] => {
  const printed = around.findLast(({ text }) => isTitle(text))
  if (printed) return [paragraph(printed.text)]
  const named = pageNames(document).find(isTitle)
  return named === undefined ? [] : [paragraph(named), kept('TITLE_FROM_PAGE', named)]
}

/**
 * Reads a web page, saved from a site or by Word or WPS, as lines: the text of the report without the
 * page around it, which is told as a whole; what nobody sees is left out, and told where it is text.
 * Throws FileFault.
 */
export const readHtml = (bytes: Uint8Array): SourceDocument => {
  const text = decodeHtml(bytes)
  const document = parseHtml(text)
  const [body] = findElements(document, 'body')
  if (!body) throw new FileFault('FILE_EMPTY')
  const base = baseOf(document, text)
  const article = findArticle(body)
  const blocks = readElement(article, { base })
  const around =
    article === body ? [] : documentOfBlocks(readElement(body, { base, except: article })).lines
  const own = documentOfBlocks(blocks).lines
  const title = own.length === 0 || hasTitle(own) ? [] : titleAbove(document, around)
  const [first] = title
  const outside = around.filter((line) => first?.kind !== 'paragraph' || line.text !== first.text)
  const told = outside.map((line) => line.text).join('\n')
  return documentOfBlocks([
    ...(told === '' ? [] : [leftOut('PAGE_AROUND', told, { count: outside.length })]),
    ...title,
    ...blocks,
  ])
}
