import type { Payload } from 'payload'
import type { Report, StatisticalTable } from '../../src/payload-types.ts'

/** The statutory tables of a report as they are now, in reading order. */
export const tablesOf = async (
  payload: Payload,
  { id }: Pick<Report, 'id'>,
): Promise<readonly StatisticalTable[]> => {
  const where = { report: { equals: id } }
  const sorted = { collection: 'statistical-tables', where, sort: 'order', depth: 0 } as const
  return (await payload.find(sorted)).docs
}
