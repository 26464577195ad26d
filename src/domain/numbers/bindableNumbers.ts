import { countsIn, statedCellsOf } from '../checks/statedCounts.ts'
import type { FigureRow } from '../figures.ts'
import { compare } from '../formats/decimal.ts'
import type { FormatId } from '../formats/formats.ts'
import type { TopicId } from '../formats/topics.ts'
import type { RichText } from '../richText/RichText.ts'
import { type PlacedFigure, placeFigures } from '../text/figures/placeFigures.ts'
import { findNumbers, type NumberSource } from './findNumbers.ts'
import { linesOfText, type Piece } from './linesOfText.ts'
import type { NumberRef, PrintNumber } from './NumberRef.ts'
import { numberRefKey } from './numberRefKey.ts'
import { numberRefsIn } from './numberRefsIn.ts'
import { printNumbers } from './printNumbers.ts'

/** The figures and tables of a report, and where in it a text stands. */
export interface BindableSource extends NumberSource {
  readonly format: FormatId
  readonly year: number
  readonly initiatives: readonly {
    readonly id: string
    /** The section that owns its prose. */
    readonly section: string | null
    readonly figures: readonly FigureRow[]
  }[]
  /** The section that the text is of; null for a preamble or a summary. */
  readonly section: string | null
  /** What the chapter is about, which says what its counts are of. */
  readonly topics: readonly TopicId[]
}

/** A number in prose that says what a figure or a cell says, and could be bound to it. */
export interface BindableNumber {
  readonly ref: NumberRef
  /** The text node that it stands in, by an index for each level, and where in it. */
  readonly path: readonly number[]
  readonly from: number
  readonly to: number
  /** As it is typed, and as it would be printed. */
  readonly found: string
  readonly printed: string
  /** The end of its clause before it, to be recognised by. */
  readonly lead: string
}

interface Match {
  readonly ref: NumberRef
  readonly from: number
  readonly to: number
}

const LONGEST_LEAD = 12
const LAST_CLAUSE = /[^，,。；;：:、（(]*$/
const NUMBER = /[0-9０-９](?:[0-9０-９,.．]*[0-9０-９])?/
const bare = (text: string): string => text.replaceAll(/\s/g, '')

/** The cells that a line counts: the number alone is bound, its counter stays. */
const cellsIn = (line: string, source: BindableSource): readonly Match[] => {
  const find = findNumbers(source)
  const passage = { text: line, line: null, section: '' }
  return statedCellsOf(source)
    .filter(
      ({ topics, cells }) => cells.length === 1 && topics.some((t) => source.topics.includes(t)),
    )
    .flatMap((stated) => countsIn(source, stated, passage))
    .flatMap(({ stated, statement, at }): Match[] => {
      const [cell] = stated.cells
      const digits = NUMBER.exec(statement.text)
      // An amount of money is kept in 万元; a count is kept as it is.
      const unit = statement.counter === '元' ? '万元' : statement.counter
      if (!cell || !digits || statement.qualifier || statement.unit !== unit) return []
      const ref = { table: stated.table, ...cell }
      const found = find(ref)
      if (!found || compare(found.value, statement.value) !== 0) return []
      const from = at + digits.index
      return [{ ref, from, to: from + digits[0].length }]
    })
}

const isSame = (figure: FigureRow, placed: PlacedFigure): boolean =>
  figure.amount === placed.amount &&
  figure.unit === placed.unit &&
  (figure.qualifier ?? null) === placed.qualifier

/** The figure that a number of a line is: of its own section first, of the same name first, each once if it can be. */
const figuresIn = (
  line: string,
  { initiatives, section }: BindableSource,
  used: Set<string>,
): readonly Match[] => {
  const rows = initiatives.flatMap(({ id, section: own, figures }) =>
    figures.map((figure) => ({ figure, ref: { initiative: id, figure: figure.id }, own })),
  )
  return placeFigures(line).flatMap((placed): Match[] => {
    const isOwn = (own: string | null) => section !== null && own === section
    const isNamed = ({ label }: FigureRow) => bare(label) === bare(placed.label)
    const [best] = rows
      .filter(({ figure, own }) => isSame(figure, placed) && (isOwn(own) || isNamed(figure)))
      .map(({ figure, ref, own }) => ({
        ref,
        rank:
          Number(isOwn(own)) * 4 +
          Number(isNamed(figure)) * 2 +
          Number(!used.has(numberRefKey(ref))),
      }))
      .toSorted((a, b) => b.rank - a.rank)
    if (!best) return []
    used.add(numberRefKey(best.ref))
    return [{ ref: best.ref, from: placed.from, to: placed.to }]
  })
}

const leadOf = (line: string, from: number): string =>
  (LAST_CLAUSE.exec(line.slice(0, from))?.[0] ?? '').slice(-LONGEST_LEAD)

const offerIn = (
  pieces: readonly Piece[],
  line: string,
  { ref, from, to }: Match,
  print: PrintNumber,
): readonly BindableNumber[] => {
  let start = 0
  for (const { path, type, text } of pieces) {
    const isWithin = start <= from && to <= start + text.length
    if (isWithin && type === 'text') {
      return [
        {
          ref,
          path,
          from: from - start,
          to: to - start,
          found: line.slice(from, to),
          printed: print(ref).text,
          lead: leadOf(line, from),
        },
      ]
    }
    start += text.length
  }
  return []
}

/**
 * The numbers of a text that are typed and could be bound, in reading order: those that count what a cell
 * of the report's tables counts, and those that are a figure of the same name or of the section's own
 * initiative, where both say the same. What is bound already, or runs over two fonts, is left alone.
 */
export const bindableNumbers = (
  text: RichText,
  source: BindableSource,
): readonly BindableNumber[] => {
  const print = printNumbers(findNumbers(source))
  const used = new Set(numberRefsIn(text).map(numberRefKey))
  return linesOfText(text, print).flatMap((pieces) => {
    const line = pieces.map((piece) => piece.text).join('')
    const cells = cellsIn(line, source)
    const figures = figuresIn(line, source, used).filter(
      (figure) => !cells.some(({ from, to }) => from < figure.to && figure.from < to),
    )
    const isFirst = ({ from }: Match, at: number, all: readonly Match[]) =>
      all.findIndex((each) => each.from === from) === at
    return [...cells, ...figures]
      .filter(isFirst)
      .toSorted((a, b) => a.from - b.from)
      .flatMap((match) => offerIn(pieces, line, match, print))
  })
}
