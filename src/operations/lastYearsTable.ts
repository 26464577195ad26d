import type { PayloadRequest } from 'payload'
import { idOf } from '../access/memberships.ts'
import type { LastYearsTable } from '../domain/grid/carriedOver.ts'
import { readCells } from '../domain/cells.ts'
import type { Report } from '../payload-types.ts'

/**
 * The same statutory table in the organization's report for the year before, as far as the person who asks
 * may see it; null where there is none.
 */
export const lastYearsTable = async (
  req: PayloadRequest,
  { report, table }: { report: Pick<Report, 'organization' | 'year'>; table: string },
): Promise<LastYearsTable | null> => {
  const asSeen = { depth: 0, limit: 1, pagination: false, overrideAccess: false, req } as const
  const { docs: reports } = await req.payload.find({
    ...asSeen,
    collection: 'reports',
    where: {
      organization: { equals: idOf(report.organization) },
      year: { equals: report.year - 1 },
    },
  })
  const [before] = reports
  if (!before) return null
  const { docs: tables } = await req.payload.find({
    ...asSeen,
    collection: 'statistical-tables',
    where: {
      report: { equals: before.id },
      table: { equals: table },
      workflowState: { not_equals: 'dropped' },
    },
  })
  const [found] = tables
  return found ? { format: before.format, cells: readCells(found.cells) } : null
}
