import type { CellFault } from '../../formats/readCell.ts'
import { columnsOfRow, readTableCell, typedCell } from '../../formats/tableCells.ts'
import type { Localized } from '../../localized.ts'
import type { Observation } from '../Finding.ts'
import { placeInTable } from '../placeOf.ts'
import type { Rule } from './Rule.ts'
import { type DefinedTable, definedTables } from './tableOfReport.ts'

/** What a cell should be, for each fault but a blank. */
const WANTED = {
  notANumber: { zh: '阿拉伯数字', en: 'a number in digits' },
  negative: { zh: '不小于0的数', en: 'no less than 0' },
  fraction: { zh: '整数', en: 'a whole number' },
  fullWidth: { zh: '半角数字', en: 'in half-width digits' },
  separator: { zh: '不带千分位的数字', en: 'without thousands separators' },
  exponent: { zh: '不用科学记数法的数字', en: 'without an exponent' },
  leadingZero: { zh: '不以0开头的数字', en: 'without a leading zero' },
  sign: { zh: '不带加号的数字', en: 'without a plus sign' },
  date: { zh: '数字，不是日期', en: 'a number, not a date' },
  tooLong: { zh: '不超过15位的数字', en: 'of 15 digits at most' },
} as const satisfies Record<Exclude<CellFault, 'blank'>, Localized>
const LONGEST_SHOWN = 30

const shown = (typed: string): string =>
  typed.length > LONGEST_SHOWN ? `${typed.slice(0, LONGEST_SHOWN)}…` : typed

const cellsOfRow = ({ definition, table }: DefinedTable, row: string): Observation[] =>
  columnsOfRow(definition, row).flatMap(({ id: column }): Observation[] => {
    const cell = { row, column }
    const { fault } = readTableCell(definition, table.cells, cell)
    if (fault === null) return []
    const found = shown(typedCell(table.cells, cell) ?? '')
    const where = placeInTable(table, cell)
    return fault === 'blank'
      ? [{ check: 'CELL-BLANK', where, found, expected: '0' }]
      : [
          {
            check: 'CELL-NUMBER',
            where,
            found,
            expected: WANTED[fault].zh,
            expectedInEnglish: WANTED[fault].en,
          },
        ]
  })

/** Every row of the form is there, and every cell holds a number as the form wants it. */
export const checkCells: Rule = (report) =>
  definedTables(report).flatMap((each) => {
    const { definition, table } = each
    return definition.rows.flatMap(({ id: row, label }): Observation[] =>
      Object.hasOwn(table.cells, row)
        ? cellsOfRow(each, row)
        : [{ check: 'TABLE-ROW', where: placeInTable(table, { row }), found: '', expected: label }],
    )
  })
