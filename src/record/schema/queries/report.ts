import type { RecordView } from '../../openRecord.ts'
import { endOfDayInShanghai } from '../../time/shanghai.ts'
import { publishedReport } from '../published/report.ts'
import { organizationIds } from './organizationIds.ts'

interface Arguments {
  readonly organization?: string | null
  readonly year: number
  readonly edition?: number | null
  readonly asOf?: string | null
}

/**
 * One report: its newest edition, or the one with a number, or the one that was newest at the end of a
 * day; with both, the numbered one if it was out by then. Null where there is none.
 */
export const report = async (args: Arguments, view: RecordView) => {
  const office = args.organization ? null : await view.officeOrganization()
  const ids = args.organization
    ? await organizationIds(view, [args.organization])
    : new Set(office ? [office] : [])
  const end = args.asOf ? endOfDayInShanghai(args.asOf) : Number.POSITIVE_INFINITY
  const newest = view.newest.find(
    ({ organization, year }) => ids.has(organization) && year === args.year,
  )
  const header = view
    .editionsOf(newest?.report ?? '')
    .filter(({ publishedAt }) => Date.parse(publishedAt) < end)
    .filter(({ number }) => (args.edition ?? number) === number)
    .at(-1)
  return header ? publishedReport(view, header) : null
}
