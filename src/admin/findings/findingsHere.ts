import type { PayloadRequest } from 'payload'
import { findingsOnReport, type ToldFindings } from '../../operations/checking/findingsOnReport.ts'

const asked = new WeakMap<PayloadRequest, Map<string, Promise<ToldFindings>>>()

/** What the checks find in a report, looked for once for all that stands on a page. */
export const findingsHere = (req: PayloadRequest, report: string): Promise<ToldFindings> => {
  const known = asked.get(req) ?? new Map<string, Promise<ToldFindings>>()
  asked.set(req, known)
  const found = known.get(report) ?? findingsOnReport(req, report)
  known.set(report, found)
  return found
}
