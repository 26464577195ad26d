import type { Limits } from '../limits/limits.ts'
import { changes } from './queries/changes.ts'
import { keyInitiatives } from './queries/keyInitiatives.ts'
import { organizations } from './queries/organizations.ts'
import { proposalResponses } from './queries/proposalResponses.ts'
import { report } from './queries/report.ts'
import { reports } from './queries/reports.ts'
import { search } from './queries/search.ts'
import { section } from './queries/section.ts'
import { tableCells } from './queries/tableCells.ts'

/** A list whose pages have so many entries at most. */
const upTo =
  <Arguments, View, Answer>(
    largest: number,
    list: (args: Arguments & { readonly largest: number }, view: View) => Answer,
  ) =>
  (args: Arguments, view: View): Answer =>
    list({ ...args, largest }, view)

/** The resolver of every query, by its name in the schema; each takes the arguments and the record. */
export const rootValue = ({ page, cells }: Pick<Limits, 'page' | 'cells'>) => ({
  changes: upTo(page, changes),
  keyInitiatives: upTo(page, keyInitiatives),
  organizations: upTo(page, organizations),
  proposalResponses: upTo(page, proposalResponses),
  report,
  reports: upTo(page, reports),
  search: upTo(page, search),
  section,
  tableCells: upTo(cells, tableCells),
})
