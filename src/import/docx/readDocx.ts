import { FileFault } from '../files/FileFault.ts'
import { type Block, kept, leftOut } from '../source/Block.ts'
import { documentOfBlocks } from '../source/documentOfBlocks.ts'
import type { SourceDocument } from '../source/SourceDocument.ts'
import { countNumbers } from './countNumbers.ts'
import type { FileContext } from './FileContext.ts'
import { openPackage, type Package } from './openPackage.ts'
import { blockReader } from './readBlocks.ts'
import { readNumbering } from './readNumbering.ts'
import { readStyles } from './readStyles.ts'
import { childOf, elementsOf, findAll, type XmlElement } from './XmlElement.ts'

/** Notes that only draw the line above the others. */
const RULES = ['separator', 'continuationSeparator', 'continuationNotice']

const byId = (root: XmlElement | null): ReadonlyMap<string, XmlElement> =>
  new Map(
    elementsOf(root)
      .filter(({ attributes }) => !RULES.includes(attributes['w:type'] ?? ''))
      .map((each) => [each.attributes['w:id'] ?? '', each]),
  )

/** The part of a type that the main part refers to. */
const partOf = (file: Package, type: string): XmlElement | null => {
  const found = [...file.relationships(file.main).values()].find((each) => each.type === type)
  return found ? file.part(found.target) : null
}

const openContext = (file: Package): FileContext => {
  const styles = readStyles(partOf(file, 'styles'))
  const numIdOfStyle = (style: string) => styles.byId(style).numId ?? null
  const lists = readNumbering(partOf(file, 'numbering'), numIdOfStyle)
  return {
    styles,
    count: countNumbers(lists),
    levelOfStyle: (numId, style) =>
      [...(lists.get(numId)?.levels ?? [])].find(([, level]) => level.style === style)?.[0],
    relationships: file.relationships(file.main),
    footnotes: byId(partOf(file, 'footnotes')),
    endnotes: byId(partOf(file, 'endnotes')),
    comments: byId(partOf(file, 'comments')),
    fields: [],
    counts: { notes: 0, tracked: 0 },
  }
}

/** What is printed at the head and foot of the pages, each text once. */
const pageEdges = (file: Package, context: FileContext, body: XmlElement): readonly Block[] => {
  const targets = ['w:headerReference', 'w:footerReference']
    .flatMap((name) => findAll(body, name))
    .map(({ attributes }) => context.relationships.get(attributes['r:id'] ?? '')?.target ?? '')
  const texts = [...new Set(targets)].flatMap((target) => {
    const part = file.part(target)
    if (!part) return []
    const relationships = file.relationships(target)
    const readBlocks = blockReader({ ...context, relationships, fields: [], count: () => '' })
    const { lines } = documentOfBlocks(readBlocks(elementsOf(part)))
    return lines.length === 0 ? [] : [lines.map(({ text }) => text).join('\n')]
  })
  return [...new Set(texts)].map((text) => leftOut('PAGE_EDGE_LEFT_OUT', text))
}

/**
 * Reads a Word file, of Word or of WPS, as lines: headings by their styles, the numbers of its lists as
 * printed, its tables row by row, text boxes and notes after their paragraphs, tracked changes as if they
 * were accepted. Whatever is not text of the report is told with its place. Throws FileFault.
 */
export const readDocx = (bytes: Uint8Array): SourceDocument => {
  const file = openPackage(bytes)
  const body = childOf(file.part(file.main), 'w:body')
  if (!body) throw new FileFault('FILE_BROKEN')
  const context = openContext(file)
  const blocks = blockReader(context)(elementsOf(body))
  const { tracked } = context.counts
  return documentOfBlocks([
    ...pageEdges(file, context, body),
    ...(tracked > 0 ? [kept('TRACKED_KEPT', '', { count: tracked })] : []),
    ...blocks,
  ])
}
