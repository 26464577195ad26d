import type { Payload } from 'payload'
import type { Edition, Report } from '../../src/payload-types.ts'

/** The editions of a report, oldest first. */
export const editionsOf = async (
  payload: Payload,
  { id }: Pick<Report, 'id'>,
): Promise<readonly Edition[]> => {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { report: { equals: id } },
    sort: 'number',
    pagination: false,
    depth: 0,
  })
  return docs
}
