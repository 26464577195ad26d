import type { CheckContext } from '../CheckContext.ts'
import type { CheckedReport } from '../CheckedReport.ts'
import type { Observation } from '../Finding.ts'

/** One rule: what it finds in a report, with what stands beside it. */
export type Rule = (report: CheckedReport, context: CheckContext) => readonly Observation[]
