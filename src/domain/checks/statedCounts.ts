import { sumOf } from '../formats/decimal.ts'
import { readTableCell } from '../formats/tableCells.ts'
import { exactAmount } from '../text/figures/exactAmount.ts'
import { type Statement, readStatements } from '../text/prose/readStatements.ts'
import type { CheckedReport, Passage } from './CheckedReport.ts'
import { isComparison } from './isComparison.ts'
import { passagesOfSection, sectionsOn } from './passagesOf.ts'
import { definedTables } from './rules/tableOfReport.ts'
import { STATED_SINCE_2014, STATED_SINCE_2019, type StatedCell } from './statedCells.ts'

const YEAR = /([0-9]{4})年/g
const WAN = 4

/** A count of the year that the prose states, with the cells that it must be the sum of. */
export interface StatedCount {
  readonly stated: StatedCell
  readonly statement: Statement
  /** The words that lead to it, without those that only say that a number follows. */
  readonly lead: string
  readonly sentence: string
  readonly statements: readonly Statement[]
  readonly passage: Passage
  /** Where the figure begins in the passage. */
  readonly at: number
}

/** What the tables of a report's form count, in the words of the prose. */
export const statedCellsOf = ({ format }: Pick<CheckedReport, 'format'>): readonly StatedCell[] =>
  format === 'R2014' ? STATED_SINCE_2014 : STATED_SINCE_2019

/** The sum of the cells that a stated count stands for; null where one of them is empty or not in the tables. */
export const valueOfStated = (
  report: CheckedReport,
  { table: id, cells, counters }: StatedCell,
): string | null => {
  const each = definedTables(report).find(({ definition }) => definition.id === id)
  if (!each) return null
  const values = cells
    .filter(({ row }) => each.definition.rows.some((own) => own.id === row))
    .map((cell) => readTableCell(each.definition, each.table.cells, cell).value)
    .filter((value) => value !== null)
  if (values.length === 0 || values.length < cells.length) return null
  const sum = sumOf(values)
  return counters.includes('元') ? exactAmount(sum, WAN) : sum
}

const isOfThisYear = (sentence: string, lead: string, year: number): boolean =>
  [...lead.matchAll(YEAR)].every(([, each]) => Number(each) === year) &&
  !/^(?:去年|上年|上一年)(?!.{0,2}结转)/.test(lead) &&
  !/(?:部门|各镇|乡镇)共/.test(sentence)

/** The words before a number; in a list of results its own clause, else with the clauses before. */
const leadWithContext = (text: string, { lead, from }: Statement): string => {
  const sentence = text.slice(Math.max(0, from - 60), from).replace(/[，,：:（(]\s*$/, '')
  return lead.length >= 4 ? lead : sentence.slice(sentence.search(/[^，。；]*$/))
}

/** The figures of a passage that count what the cells of a table count. */
export const countsIn = (
  { year }: Pick<CheckedReport, 'year'>,
  stated: StatedCell,
  passage: Passage,
): readonly StatedCount[] =>
  readStatements(passage.text).flatMap(({ text, from, statements }) =>
    statements.flatMap((statement): StatedCount[] => {
      const lead = leadWithContext(text, statement).replace(
        /(?:共计|共|总计|合计|为|了|有|数量?|总数)+$/,
        '',
      )
      if (!stated.words.test(lead) || stated.not?.test(lead)) return []
      if (!stated.counters.includes(statement.counter) || isComparison(lead)) return []
      if (!isOfThisYear(text, lead, year)) return []
      const at = from + statement.from
      return [{ stated, statement, lead, sentence: text, statements, passage, at }]
    }),
  )

/** The counts of the year that the prose of the chapters concerned states, in the order of `statedCellsOf`. */
export const statedCounts = (report: CheckedReport): readonly StatedCount[] =>
  statedCellsOf(report).flatMap((stated) => {
    const sections = new Set(stated.topics.flatMap((topic) => sectionsOn(report, topic)))
    return [...sections]
      .flatMap(passagesOfSection)
      .flatMap((passage) => countsIn(report, stated, passage))
  })
