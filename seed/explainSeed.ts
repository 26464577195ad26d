import type { Payload } from 'payload'
import { findingsOnReport } from '../src/operations/checking/findingsOnReport.ts'
import { requestAs } from '../src/operations/requestAs.ts'
import type { Report, User } from '../src/payload-types.ts'
import { seedExplanationOf } from './explanations.ts'

/**
 * Explains as its editor what the checks find in the seed, so that it may be submitted; answers the report
 * as it is then. What is explained already stays as it is.
 */
export const explainSeed = async (
  payload: Payload,
  editor: User,
  report: Report,
): Promise<Report> => {
  if (report.workflowState !== 'draft') return report
  const { findings, revision } = await findingsOnReport(await requestAs(payload, editor), report.id)
  const explanations = findings.flatMap((finding) => {
    const text = seedExplanationOf(finding)
    return text === undefined ? [] : [{ key: finding.key, text }]
  })
  return payload.update({
    collection: 'reports',
    id: report.id,
    data: { revision, explanations },
    depth: 0,
    overrideAccess: false,
    req: await requestAs(payload, editor),
  })
}
