import type { Payload } from 'payload'
import { requestAs } from '../src/operations/requestAs.ts'
import { transitionReport } from '../src/operations/transitionReport.ts'
import type { Report, User } from '../src/payload-types.ts'
import type { DemoName } from './people.ts'
import { WALK } from './walk.ts'

/** Takes the report from wherever it stands to its publication, each step as the person whose it is. */
export const publishDemo = async (
  payload: Payload,
  people: Readonly<Record<DemoName, User>>,
  report: Report,
): Promise<void> => {
  const step = WALK[report.workflowState]
  if (!step) return
  const { revision } = report
  const req = await requestAs(payload, people[step.person])
  const next = await transitionReport(req, report.id, { ...step.request, revision })
  await publishDemo(payload, people, next)
}
