import { childOf, elementAt, elementsOf, switchOf, valueOf, type XmlElement } from './XmlElement.ts'

/** What is said of runs and paragraphs, by a style or directly; what is not said is undefined. */
export interface Format {
  readonly isBold?: boolean | undefined
  readonly isHidden?: boolean | undefined
  readonly font?: string | undefined
  readonly size?: string | undefined
  readonly align?: string | undefined
  /** The level of a heading, counted from 1; 0: said to be none. */
  readonly outline?: number | undefined
  readonly numId?: string | undefined
  readonly numLevel?: number | undefined
}

/** A style with what it inherits. */
export interface Style extends Format {
  readonly id: string
  readonly name: string
}

/** The styles of a file. */
export interface Styles {
  readonly byId: (id: string | undefined) => Style
  /** The style of paragraphs that name none. */
  readonly plain: Style
}

const HEADING = /^(?:heading|标题) ?([1-9])$/i
const BODY = 10
/** Styles that are based on each other in a longer row are no program's. */
const DEEPEST = 50

/** What is said of a run (`w:rPr`). */
export const runFormat = (properties: XmlElement | undefined): Format => {
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  return {
    isBold: switchOf(properties, 'w:b'),
    isHidden: switchOf(properties, 'w:vanish'),
    font: fonts?.['w:eastAsia'] ?? fonts?.['w:ascii'],
    size: valueOf(properties, 'w:sz'),
  }
}

/** What is said of a paragraph (`w:pPr`). */
export const paragraphFormat = (properties: XmlElement | undefined): Format => {
  const outline = valueOf(properties, 'w:outlineLvl')
  const level = outline === undefined ? undefined : Number(outline) + 1
  const numbered = childOf(properties, 'w:numPr')
  const numLevel = valueOf(numbered, 'w:ilvl')
  return {
    align: valueOf(properties, 'w:jc'),
    outline: level === BODY ? 0 : level,
    numId: valueOf(numbered, 'w:numId'),
    numLevel: numLevel === undefined ? undefined : Number(numLevel),
  }
}

const said = (format: Format): Format =>
  Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined))

/** What is said last holds. */
export const mergeFormats = (...formats: readonly Format[]): Format =>
  formats.reduce((merged, format) => ({ ...merged, ...said(format) }), {})

const NONE: Style = { id: '', name: '' }

const ownFormat = (style: XmlElement): Format => {
  const name = valueOf(style, 'w:name') ?? ''
  const [, level] = HEADING.exec(name) ?? []
  return mergeFormats(
    level === undefined ? {} : { outline: Number(level) },
    runFormat(childOf(style, 'w:rPr')),
    paragraphFormat(childOf(style, 'w:pPr')),
  )
}

/** Reads the styles of a file: headings by their level or by their name in either language, whatever their id. */
export const readStyles = (root: XmlElement | null): Styles => {
  const elements = elementsOf(root).filter(({ name }) => name === 'w:style')
  const byId = new Map(elements.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const defaults = mergeFormats(
    runFormat(elementAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
    paragraphFormat(elementAt(root, 'w:docDefaults', 'w:pPrDefault', 'w:pPr')),
  )
  const known = new Map<string, Style>()
  const settle = (id: string, above: readonly string[]): Style => {
    const style = byId.get(id)
    const found = known.get(id)
    if (found || !style || above.length > DEEPEST || above.includes(id)) return found ?? NONE
    const base = valueOf(style, 'w:basedOn')
    const inherited = base === undefined ? {} : settle(base, [...above, id])
    const name = valueOf(style, 'w:name') ?? ''
    const settled = { ...mergeFormats(inherited, ownFormat(style)), id, name }
    known.set(id, settled)
    return settled
  }
  const plain = elements.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  )
  const plainStyle = plain ? settle(plain.attributes['w:styleId'] ?? '', []) : NONE
  return {
    byId: (id) => (id === undefined ? NONE : settle(id, [])),
    plain: { ...mergeFormats(defaults, plainStyle), id: plainStyle.id, name: plainStyle.name },
  }
}
