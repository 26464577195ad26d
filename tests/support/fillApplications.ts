import type { Payload } from 'payload'
import type { Cells } from '../../src/domain/cells.ts'
import type { StatisticalTable, User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'
import { tablesOf } from './tablesOf.ts'

/** The cells of table three that balance once they are filled in so; the others are 0. */
const balancedCells = (cells: Cells, received: string): Cells => {
  const both = { natural: received, total: received }
  const rows = ['received', 'disclosed', 'resultsTotal']
  return {
    ...cells,
    ...Object.fromEntries(rows.map((row) => [row, { ...cells[row], ...both }])),
  }
}

/** The table of applications of a report, as an editor fills it in: so many received and disclosed. */
export const fillApplications = async (
  payload: Payload,
  editor: User,
  { report, received }: { readonly report: string; readonly received: string },
): Promise<StatisticalTable> => {
  const table = (await tablesOf(payload, { id: report })).find((each) => each.table === 't3')
  if (!table) throw new Error('The report has no table of applications')
  return payload.update({
    collection: 'statistical-tables',
    id: table.id,
    data: { cells: balancedCells(Object(table.cells), received), revision: table.revision },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(payload, editor),
  })
}
