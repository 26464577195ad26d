import type { Payload } from 'payload'
import type { Report, Section } from '../../src/payload-types.ts'

/** The sections of a report in reading order, relations as ids. */
export const sectionsOf = async (
  payload: Payload,
  { id }: Pick<Report, 'id'>,
): Promise<readonly Section[]> => {
  const { docs } = await payload.find({
    collection: 'sections',
    where: { report: { equals: id } },
    sort: 'order',
    pagination: false,
    depth: 0,
  })
  return docs
}
