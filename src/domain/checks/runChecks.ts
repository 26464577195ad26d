import type { CheckContext } from './CheckContext.ts'
import type { CheckedReport } from './CheckedReport.ts'
import type { Finding } from './Finding.ts'
import { RULES } from './rules.ts'
import { runRules } from './runRules.ts'

/** Runs every rule on a report; findings come in the order of their places, each with a key of its own. */
export const runChecks = (report: CheckedReport, context: CheckContext = {}): readonly Finding[] =>
  runRules(RULES, report, context)
