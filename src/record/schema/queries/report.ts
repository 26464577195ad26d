import type { RecordView } from '../../RecordView.ts'
import { endOfDayInShanghai } from '../../time/shanghai.ts'
import { publishedReport } from '../published/report.ts'
import { organizationIds } from './organizationIds.ts'

interface Arguments {
  readonly organization?: string | null
  readonly year: number
  readonly edition?: number | null
  readonly asOf?: string | null
}

const organizationsMeant = async (
  name: string | null | undefined,
  view: RecordView,
): Promise<ReadonlySet<string>> => {
  if (name !== null && name !== undefined) return organizationIds(view, [name])
  return new Set(view.office === null ? [] : [view.office])
}

/**
 * One report: its newest edition, or the one with a number, or the one that was newest at the end of a
 * day; with both, the numbered one if it was out by then. Null where there is none.
 */
export const report = async (args: Arguments, view: RecordView) => {
  const ids = await organizationsMeant(args.organization, view)
  const end = args.asOf ? endOfDayInShanghai(args.asOf) : Number.POSITIVE_INFINITY
  const newest = view.newest.find(
    ({ organization, year }) => ids.has(organization) && year === args.year,
  )
  const header = view
    .editionsOf(newest?.report ?? '')
    .filter(({ publishedAt }) => Date.parse(publishedAt) < end)
    .filter(({ number }) => (args.edition ?? number) === number)
    .at(-1)
  if (header) return publishedReport(view, header)
  view.gathered?.lists()
  return null
}
