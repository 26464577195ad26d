import { compare, sumOf } from '../../formats/decimal.ts'
import { readTableCell } from '../../formats/tableCells.ts'
import { exactAmount } from '../../text/figures/exactAmount.ts'
import { type Statement, readStatements } from '../../text/prose/readStatements.ts'
import type { CheckedReport, Passage } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'
import { isComparison } from '../isComparison.ts'
import { passagesOfSection, sectionsOn } from '../passagesOf.ts'
import { STATED_SINCE_2014, STATED_SINCE_2019, type StatedCell } from '../statedCells.ts'
import type { Rule } from './Rule.ts'
import { definedTables } from './tableOfReport.ts'

const YEAR = /([0-9]{4})年/g
const WAN = 4

/** How far the count may be from what the prose says with 近, 约, 余, 超. */
const fits = ({ qualifier, amount }: Statement, exact: string): boolean => {
  const [said, real] = [Number(amount), Number(exact)]
  if (qualifier === 'nearly') return real <= said && real >= said * 0.8
  if (qualifier === 'odd') return real >= said && real <= said * 1.5
  if (qualifier === 'over') return real >= said
  if (qualifier === 'about') return Math.abs(real - said) <= said * 0.2
  return compare(amount, exact) === 0
}

const isOfThisYear = (sentence: string, lead: string, year: number): boolean =>
  [...lead.matchAll(YEAR)].every(([, each]) => Number(each) === year) &&
  !/^(?:去年|上年|上一年)(?!.{0,2}结转)/.test(lead) &&
  !/(?:部门|各镇|乡镇)共/.test(sentence)

const exactValue = (
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

const shownValue = (value: string, { counters }: StatedCell): string =>
  counters.includes('元') ? `${Number(value) / 10 ** WAN}万元` : value

/** The words before a number; in a list of results its own clause, else with the clauses before. */
const leadWithContext = (text: string, { lead, from }: Statement): string => {
  const sentence = text.slice(Math.max(0, from - 60), from).replace(/[，,：:（(]\s*$/, '')
  return lead.length >= 4 ? lead : sentence.slice(sentence.search(/[^，。；]*$/))
}

const observe = (report: CheckedReport, stated: StatedCell, passage: Passage): Observation[] =>
  readStatements(passage.text).flatMap(({ text, statements }) =>
    statements.flatMap((statement): Observation[] => {
      const lead = leadWithContext(text, statement).replace(
        /(?:共计|共|总计|合计|为|了|有|数量?|总数)+$/,
        '',
      )
      if (!stated.words.test(lead) || stated.not?.test(lead)) return []
      if (!stated.counters.includes(statement.counter) || isComparison(lead)) return []
      if (!isOfThisYear(text, lead, report.year)) return []
      const exact = exactValue(report, stated)
      if (exact === null || fits(statement, exact)) return []
      const [cell] = stated.cells
      const { line, section } = passage
      const where = { ...(line === null ? {} : { line }), section, table: stated.table, ...cell }
      const found = `${lead.trim()}${statement.text}`
      return [{ check: 'TEXT-TABLE', where, found, expected: shownValue(exact, stated) }]
    }),
  )

const NONE = /(?:未发生|没有发生|未收到|没有收到|无).{0,24}?(行政复议|行政诉讼)/

const denied = (
  report: CheckedReport,
  passage: Passage,
  list: readonly StatedCell[],
): Observation[] =>
  passage.text.split(/[。；]/).flatMap((sentence): Observation[] => {
    const kind = NONE.exec(sentence)?.[1]
    const stated = list.find(({ words }) => kind !== undefined && words.test(kind))
    const exact = stated ? exactValue(report, stated) : null
    if (
      !stated ||
      exact === null ||
      compare(exact, '0') === 0 ||
      /因.{0,12}(?:败诉|纠错)|连续/.test(sentence)
    )
      return []
    const { line, section } = passage
    const where = {
      ...(line === null ? {} : { line }),
      section,
      table: stated.table,
      ...stated.cells[0],
    }
    return [{ check: 'TEXT-TABLE', where, found: sentence.trim(), expected: exact }]
  })

/** What the prose counts is what the tables count, within what 近, 约, 余 and 超 allow. */
export const checkTextAgainstTables: Rule = (report) => {
  const list = report.format === 'R2014' ? STATED_SINCE_2014 : STATED_SINCE_2019
  const passages = new Map<StatedCell, readonly Passage[]>(
    list.map((stated) => [
      stated,
      [...new Set(stated.topics.flatMap((topic) => sectionsOn(report, topic)))].flatMap(
        passagesOfSection,
      ),
    ]),
  )
  if (report.tables.length === 0) return []
  return [
    ...list.flatMap((stated) =>
      (passages.get(stated) ?? []).flatMap((each) => observe(report, stated, each)),
    ),
    ...sectionsOn(report, 'reviewAndLitigation')
      .flatMap(passagesOfSection)
      .flatMap((each) => denied(report, each, list)),
  ]
}
