import { FileFault } from '../files/FileFault.ts'
import { kept, leftOut } from '../source/Block.ts'
import { lookOf } from '../source/Looks.ts'
import type { FileContext, OpenField } from './FileContext.ts'
import type { ReadBlocks } from './readBlocks.ts'
import { readGraphic, withoutChoices } from './readGraphic.ts'
import { type Format, mergeFormats, runFormat } from './readStyles.ts'
import type { RunText } from './RunText.ts'
import { symbolOf } from './symbols.ts'
import { childOf, elementAt, elementsOf, textOf, valueOf, type XmlElement } from './XmlElement.ts'

/** What surrounds the runs that are read. */
export interface RunScope {
  readonly file: FileContext
  readonly into: RunText
  /** What the paragraph says of its runs. */
  readonly format: Format
  readonly readBlocks: ReadBlocks
  readonly isDeleted?: boolean
}

/** Says nothing that is printed. */
const SILENT =
  /^(?:w:(?:\w+Pr|\w+PrChange|annotationRef|bookmark\w+|comment\w+|delInstrText|endnoteRef|footnoteRef|\w+RangeStart|\w+RangeEnd|proofErr|separator|continuationSeparator|lastRenderedPageBreak|softHyphen|instrText|fldData|pgNum|rt)|wp:\w+|a:\w+)$/
const PRINTED: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}
const GRAPHICS = ['w:drawing', 'w:pict', 'w:object']

const DEEPEST_FIELD = 50

const isContents = ({ instruction }: OpenField): boolean => /^\s*TOC\b/.test(instruction)

const put = ({ file, into, format, isDeleted }: RunScope, text: string): void => {
  if (text === '' || file.fields.some(({ hasResult }) => !hasResult)) return
  if (file.fields.some(isContents)) into.leaveOut('CONTENTS_LEFT_OUT', text)
  else if (isDeleted) into.leaveOut('DELETED_LEFT_OUT', text)
  else if (format.isHidden) into.leaveOut('HIDDEN_LEFT_OUT', text)
  else into.put(text, lookOf(format))
}

const addressIn = (instruction: string): string | undefined =>
  /^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1]

const readField = ({ file, into }: RunScope, type: string | undefined): void => {
  const { fields } = file
  const field = fields.at(-1)
  if (type === 'begin') {
    if (fields.length > DEEPEST_FIELD) throw new FileFault('FILE_TOO_COMPLEX')
    fields.push({ instruction: '', hasResult: false, start: into.text.length })
    return
  }
  if (!field) return
  if (type === 'separate') {
    field.hasResult = true
    field.start = into.text.length
    return
  }
  fields.pop()
  const address = addressIn(field.instruction)
  if (address !== undefined && field.hasResult) into.link(field.start, address)
}

const readNote = (scope: RunScope, element: XmlElement): void => {
  const { file, into, readBlocks } = scope
  const notes = element.name === 'w:footnoteReference' ? file.footnotes : file.endnotes
  const note = notes.get(element.attributes['w:id'] ?? '')
  if (!note) return
  file.counts.notes += 1
  const mark = `〔注${file.counts.notes}〕`
  put(scope, mark)
  const [first, ...rest] = readBlocks(elementsOf(note))
  if (first?.kind !== 'paragraph') return
  into.after.push({ ...first, text: `${mark}${first.text.trim()}`, level: null }, ...rest)
  into.after.push(kept('NOTE_PLACED', first.text))
}

const readComment = ({ file, into }: RunScope, element: XmlElement): void => {
  const comment = file.comments.get(element.attributes['w:id'] ?? '')
  if (!comment) return
  const author = comment.attributes['w:author']
  const text = elementsOf(comment).map(textOf).join(' ')
  into.after.push(leftOut('COMMENT_LEFT_OUT', author ? `${author}：${text}` : text))
}

const readSymbol = (scope: RunScope, { attributes }: XmlElement): void => {
  const known = symbolOf(attributes['w:font'] ?? '', attributes['w:char'] ?? '')
  put(scope, known ?? '□')
  if (known === null) scope.into.after.push(kept('SYMBOL_UNKNOWN', attributes['w:font'] ?? ''))
}

const inside = (element: XmlElement, scope: RunScope): void => {
  for (const child of elementsOf(element)) readRun(child, scope)
}

const readLinked = (element: XmlElement, scope: RunScope): void => {
  const from = scope.into.text.length
  inside(element, scope)
  const target = scope.file.relationships.get(element.attributes['r:id'] ?? '')
  if (target?.isExternal) scope.into.link(from, target.target)
}

const readControl = (element: XmlElement, scope: RunScope): void => {
  const isPrompt = elementAt(element, 'w:sdtPr', 'w:showingPlcHdr') !== undefined
  const content = childOf(element, 'w:sdtContent')
  if (!content) return
  if (isPrompt) scope.into.leaveOut('PLACEHOLDER_LEFT_OUT', textOf(content))
  else inside(content, scope)
}

/** What is read in a way of its own; all else is gone through for the runs inside it. */
const READERS: Readonly<Record<string, (element: XmlElement, scope: RunScope) => void>> = {
  'w:r': (element, scope) => {
    const properties = childOf(element, 'w:rPr')
    const style = scope.file.styles.byId(valueOf(properties, 'w:rStyle'))
    const format = mergeFormats(scope.format, style, runFormat(properties))
    inside(element, { ...scope, format })
  },
  'w:t': (element, scope) => put(scope, textOf(element).replaceAll(/[\r\n\t]/g, ' ')),
  'w:delText': (element, scope) => put(scope, textOf(element)),
  'm:t': (element, scope) => put(scope, textOf(element)),
  'w:sym': (element, scope) => readSymbol(scope, element),
  'w:fldChar': (element, scope) => readField(scope, element.attributes['w:fldCharType']),
  'w:instrText': (element, { file }) => {
    const field = file.fields.at(-1)
    if (field && !field.hasResult) field.instruction += textOf(element)
  },
  'w:fldSimple': (element, scope) => {
    const from = scope.into.text.length
    inside(element, scope)
    const address = addressIn(element.attributes['w:instr'] ?? '')
    if (address !== undefined) scope.into.link(from, address)
  },
  'w:hyperlink': readLinked,
  'w:footnoteReference': (element, scope) => readNote(scope, element),
  'w:endnoteReference': (element, scope) => readNote(scope, element),
  'w:commentReference': (element, scope) => readComment(scope, element),
  'w:del': (element, scope) => inside(element, { ...scope, isDeleted: true }),
  // Its text stands where it was moved to.
  'w:moveFrom': () => undefined,
  'w:ins': (element, scope) => {
    if (elementsOf(element).length > 0) scope.file.counts.tracked += 1
    inside(element, scope)
  },
  'w:moveTo': (element, scope) => {
    scope.file.counts.tracked += 1
    inside(element, scope)
  },
  'w:sdt': readControl,
  'w:ruby': (element, scope) => {
    const base = childOf(element, 'w:rubyBase')
    const reading = childOf(element, 'w:rt')
    if (base) inside(base, scope)
    if (reading) put(scope, `（${textOf(reading)}）`)
  },
  'm:oMath': (element, scope) => {
    inside(element, scope)
    scope.into.after.push(kept('FORMULA_FLATTENED', textOf(element)))
  },
}

/** Reads an element inside a paragraph into its text. */
export const readRun = (element: XmlElement, scope: RunScope): void => {
  const { name } = element
  const read = READERS[name]
  if (read) read(element, scope)
  else if (PRINTED[name] !== undefined) put(scope, PRINTED[name])
  else if (GRAPHICS.includes(name)) {
    // What was deleted with its paragraph is not there any more.
    if (!scope.isDeleted && !scope.format.isHidden)
      scope.into.after.push(...readGraphic(withoutChoices(element), scope.readBlocks))
  } else if (name === 'mc:AlternateContent') {
    inside(withoutChoices({ ...element, name: '', children: [element] }), scope)
  } else if (!SILENT.test(name)) inside(element, scope)
}
