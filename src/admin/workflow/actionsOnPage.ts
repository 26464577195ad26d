import type { PayloadRequest } from 'payload'
import { actionsOnReport } from '../../operations/actionsOnReport.ts'

type Actions = ReturnType<typeof actionsOnReport>

const known = new WeakMap<PayloadRequest, Map<string, Actions>>()

/** What may be done with a report, worked out once for the page that is drawn of it: several panels ask. */
export const actionsOnPage = (req: PayloadRequest, report: string): Actions => {
  const ofPage = known.get(req) ?? new Map<string, Actions>()
  known.set(req, ofPage)
  const actions = ofPage.get(report) ?? actionsOnReport(req, report)
  ofPage.set(report, actions)
  return actions
}
