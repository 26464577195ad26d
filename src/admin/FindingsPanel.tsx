import type { UIFieldServerProps } from 'payload'
import { REPORT_STATES } from '../domain/workflow/states.ts'
import { findVisible } from '../operations/findVisible.ts'
import { Findings } from './findings/Findings.tsx'
import { findingsHere } from './findings/findingsHere.ts'
import { mayWriteIn } from './mayWriteIn.ts'

/** What the checks find in a report; its editors say there why something stays, everybody else reads it. */
export const FindingsPanel = async ({ id, req }: UIFieldServerProps) => {
  const report = id ? await findVisible(req, { collection: 'reports', id: String(id) }) : null
  if (!report) return null
  const { isEditable } = REPORT_STATES[report.workflowState]
  return (
    <Findings
      mayExplain={isEditable && (await mayWriteIn(req, report))}
      report={report.id}
      told={await findingsHere(req, report.id)}
    />
  )
}
