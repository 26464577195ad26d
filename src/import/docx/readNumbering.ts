import { childOf, elementAt, elementsOf, valueOf, type XmlElement } from './XmlElement.ts'

/** A level of a list as it is printed. */
export interface NumberLevel {
  readonly start: number
  readonly format: string
  /** With `%1` … `%9` in the place of the counts. */
  readonly text: string
  /** Every count in Arabic figures. */
  readonly isLegal: boolean
  /** Counts anew below the level of this number, counted from 1; 0: never; null: below each one above. */
  readonly restartsBelow: number | null
  /** The style whose paragraphs are of this level. */
  readonly style: string | null
}

/** A list of the file: which paragraphs count together, its levels, and where it starts anew. */
export interface NumberList {
  readonly counter: string
  readonly levels: ReadonlyMap<number, NumberLevel>
  readonly startsAt: ReadonlyMap<number, number>
}

const readLevel = (level: XmlElement): readonly [number, NumberLevel] => {
  // A format that older programs do not know stands in a choice, with its fallback.
  const fallback = elementAt(level, 'mc:AlternateContent', 'mc:Fallback')
  const format = valueOf(level, 'w:numFmt') ?? valueOf(fallback, 'w:numFmt') ?? 'decimal'
  const restart = valueOf(level, 'w:lvlRestart')
  return [
    Number(level.attributes['w:ilvl'] ?? 0),
    {
      start: Number(valueOf(level, 'w:start') ?? 1),
      format,
      text: valueOf(level, 'w:lvlText') ?? '',
      isLegal: childOf(level, 'w:isLgl') !== undefined,
      restartsBelow: restart === undefined ? null : Number(restart),
      style: valueOf(level, 'w:pStyle') ?? null,
    },
  ]
}

const DEEPEST = 8

const levelsIn = (element: XmlElement) =>
  new Map(
    elementsOf(element)
      .filter(({ name }) => name === 'w:lvl')
      .map(readLevel)
      .filter(([place]) => place >= 0 && place <= DEEPEST),
  )

/**
 * The lists of a file, by the ids that paragraphs name them with. `numIdOfStyle` says which list a style of
 * numbering stands for: a definition may only refer to one.
 */
export const readNumbering = (
  root: XmlElement | null,
  numIdOfStyle: (style: string) => string | null,
): ReadonlyMap<string, NumberList> => {
  const elements = elementsOf(root)
  const definitions = new Map(
    elements
      .filter(({ name }) => name === 'w:abstractNum')
      .map((each) => [each.attributes['w:abstractNumId'] ?? '', each]),
  )
  const lists = elements.filter(({ name }) => name === 'w:num')
  const listById = new Map(lists.map((list) => [list.attributes['w:numId'] ?? '', list]))
  const definitionOf = (numId: string | null): string =>
    valueOf(listById.get(numId ?? ''), 'w:abstractNumId') ?? ''
  /** A definition that refers to a style of numbering is that of the style's own list. */
  const settle = (id: string): string => {
    const style = valueOf(definitions.get(id), 'w:numStyleLink')
    const other = style === undefined ? '' : definitionOf(numIdOfStyle(style))
    return other === '' ? id : other
  }
  return new Map(
    lists.map((list) => {
      const counter = settle(valueOf(list, 'w:abstractNumId') ?? '')
      const definition = definitions.get(counter)
      const overrides = elementsOf(list).filter(({ name }) => name === 'w:lvlOverride')
      const own = overrides.flatMap((each) => [...levelsIn(each)])
      const starts = overrides.flatMap((each) => {
        const start = valueOf(each, 'w:startOverride')
        const level = Number(each.attributes['w:ilvl'] ?? 0)
        return start === undefined ? [] : [[level, Number(start)] as const]
      })
      const levels = new Map([...(definition ? levelsIn(definition) : []), ...own])
      return [list.attributes['w:numId'] ?? '', { counter, levels, startsAt: new Map(starts) }]
    }),
  )
}
