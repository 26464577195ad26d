import type { Payload } from 'payload'
import type { Report } from '../../src/payload-types.ts'

/** A report as it is now, relations as ids. */
export const reportNow = (payload: Payload, { id }: Pick<Report, 'id'>): Promise<Report> =>
  payload.findByID({ collection: 'reports', id, depth: 0 })
