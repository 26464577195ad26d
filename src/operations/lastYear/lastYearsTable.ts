import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import { isBlank, readCells } from '../../domain/cells.ts'
import type { LastYearsTable } from '../../domain/grid/carriedOver.ts'
import type { Report } from '../../payload-types.ts'
import { lastPublicEdition } from './lastPublicEdition.ts'

const onDesk = async (
  req: PayloadRequest,
  { organization, year }: Pick<Report, 'organization' | 'year'>,
  table: string,
): Promise<LastYearsTable | null> => {
  const asSeen = { depth: 0, limit: 1, pagination: false, overrideAccess: false, req } as const
  const { docs: reports } = await req.payload.find({
    ...asSeen,
    collection: 'reports',
    where: {
      and: [{ organization: { equals: idOf(organization) } }, { year: { equals: year - 1 } }],
    },
  })
  const [before] = reports
  if (!before) return null
  const { docs: tables } = await req.payload.find({
    ...asSeen,
    collection: 'statistical-tables',
    where: {
      and: [
        { report: { equals: before.id } },
        { table: { equals: table } },
        { workflowState: { not_equals: 'dropped' } },
      ],
    },
  })
  const cells = readCells(tables[0]?.cells)
  return isBlank(cells) ? null : { format: before.format, cells }
}

/**
 * The same statutory table in the organization's report for the year before, which the checks compare with
 * too: that of the newest public edition; where there is none, what lies on the desk as far as the person who
 * asks may see it. Null where there is no such table.
 */
export const lastYearsTable = async (
  req: PayloadRequest,
  { report, table }: { report: Pick<Report, 'organization' | 'year'>; table: string },
): Promise<LastYearsTable | null> => {
  const edition = await lastPublicEdition(req, report)
  if (!edition) return onDesk(req, report, table)
  const { statisticalTables, report: published } = edition.snapshot
  const before = statisticalTables.find((each) => each.table === table)
  return before ? { format: published.format, cells: before.cells } : null
}
