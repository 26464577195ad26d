import type { Payload } from 'payload'
import type { Cells } from '../../src/domain/cells.ts'
import type { StatisticalTable, User } from '../../src/payload-types.ts'
import { requestOf } from './requestOf.ts'

interface Given {
  readonly report: string
  readonly table: string
  readonly cells: Cells
}

/** Writes a statutory table of a report as a person, by the rules that hold for her. */
export const makeTable = async (
  payload: Payload,
  author: User,
  { report, table, cells }: Given,
): Promise<StatisticalTable> =>
  payload.create({
    collection: 'statistical-tables',
    data: {
      report,
      table,
      cells: { ...cells },
      // Required by the type; what the system fills in is replaced.
      order: '',
      workflowState: 'draft',
      revision: 0,
    },
    depth: 0,
    overrideAccess: false,
    req: await requestOf(payload, author),
  })
