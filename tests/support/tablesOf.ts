import type { Payload } from 'payload'
import type { Report, StatisticalTable } from '../../src/payload-types.ts'

/** The statutory tables of a report as they are now. */
export const tablesOf = async (
  payload: Payload,
  { id }: Pick<Report, 'id'>,
): Promise<readonly StatisticalTable[]> => {
  const where = { report: { equals: id } }
  return (await payload.find({ collection: 'statistical-tables', where, depth: 0 })).docs
}
