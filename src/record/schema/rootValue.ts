import { changes } from './queries/changes.ts'
import { keyInitiatives } from './queries/keyInitiatives.ts'
import { organizations } from './queries/organizations.ts'
import { proposalResponses } from './queries/proposalResponses.ts'
import { report } from './queries/report.ts'
import { reports } from './queries/reports.ts'
import { search } from './queries/search.ts'
import { section } from './queries/section.ts'
import { tableCells } from './queries/tableCells.ts'

/** The resolver of every query, by its name in the schema; each takes the arguments and the record. */
export const rootValue = {
  changes,
  keyInitiatives,
  organizations,
  proposalResponses,
  report,
  reports,
  search,
  section,
  tableCells,
} as const
