import type { Observation } from '../Finding.ts'
import type { Rule } from './Rule.ts'
import { tablesOfFormat } from './tableOfReport.ts'

/** The statutory tables of the form are there; a narrative report of the old form is asked for an explanation. */
export const checkTablesPresent: Rule = ({ format, tables }) =>
  tablesOfFormat(format).flatMap(({ id, title, isRequired }): Observation[] =>
    tables.some(({ table }) => table === id)
      ? []
      : [
          {
            check: isRequired ? 'TABLE-MISSING' : 'TABLE-NARRATIVE',
            where: { table: id },
            found: '',
            expected: title,
          },
        ],
  )
