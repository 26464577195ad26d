import { SaxesParser } from 'saxes'
import { FileFault } from '../files/FileFault.ts'
import type { XmlElement } from './XmlElement.ts'

/** Deeper than any program writes: text in text boxes in tables in tables. */
const DEEPEST = 200
const MOST_ELEMENTS = 300_000

/** The prefixes that names get whatever the file calls them; both editions of the standard. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a:',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a:',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp:',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp:',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c:',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'urn:schemas-microsoft-com:vml': 'v:',
  'urn:schemas-microsoft-com:office:office': 'o:',
}

interface Growing {
  readonly name: string
  readonly attributes: Record<string, string>
  readonly children: (Growing | string)[]
}

const nameIn = (uri: string, local: string): string =>
  uri === '' ? local : `${PREFIXES[uri] ?? '?:'}${local}`

/**
 * Parses a part of a Word file. Throws FileFault: FILE_BROKEN where it is not well-formed or declares a
 * document type (entities that grow have no other door), FILE_TOO_COMPLEX where it is too deep or has too
 * many elements.
 */
export const parseXml = (text: string): XmlElement => {
  const parser = new SaxesParser({ xmlns: true })
  const root: Growing = { name: '', attributes: {}, children: [] }
  const open: Growing[] = [root]
  let elements = 0
  const fail = (code: 'FILE_BROKEN' | 'FILE_TOO_COMPLEX'): never => {
    throw new FileFault(code)
  }
  parser.on('error', () => fail('FILE_BROKEN'))
  parser.on('doctype', () => fail('FILE_BROKEN'))
  parser.on('opentag', ({ uri, local, attributes }) => {
    elements += 1
    if (open.length > DEEPEST || elements > MOST_ELEMENTS) fail('FILE_TOO_COMPLEX')
    const own = Object.values(attributes).map((each) => [nameIn(each.uri, each.local), each.value])
    const element: Growing = {
      name: nameIn(uri, local),
      attributes: Object.fromEntries(own),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (piece: string): void => {
    open.at(-1)?.children.push(piece)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(text).close()
  const document = root.children.find((child) => typeof child !== 'string')
  return document ?? fail('FILE_BROKEN')
}
