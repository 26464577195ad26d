import { evaluateIdentities } from '../../formats/evaluateIdentities.ts'
import type { CellRef } from '../../formats/TableDefinition.ts'
import type { Observation } from '../Finding.ts'
import { placeInTable } from '../placeOf.ts'
import type { Rule } from './Rule.ts'
import { definedTables } from './tableOfReport.ts'

/** The equations of the statutory tables hold. A finding stands at the cell that states the total. */
export const checkIdentities: Rule = (report) =>
  definedTables(report).flatMap(({ definition, table }) =>
    evaluateIdentities(definition, table.cells).flatMap(
      ({ identity, sum, stated }): Observation[] => {
        const cell: CellRef | undefined = identity.result[0]
        return [
          { check: identity.check, where: placeInTable(table, cell), found: sum, expected: stated },
        ]
      },
    ),
  )
