import type { WorkingReport } from '../record/snapshot/WorkingReport.ts'

/** The parts of a report, dropped ones too: what its workflow and four eyes look at beside itself. */
export const itemsOf = (working: WorkingReport) => [
  ...working.sections,
  ...working.keyInitiatives,
  ...working.proposalResponses,
  ...working.statisticalTables,
]

/** One part of a report, of whichever collection. */
export type ReportItem = ReturnType<typeof itemsOf>[number]
