import type { UIFieldServerProps } from 'payload'
import { findVisible } from '../operations/findVisible.ts'
import { loadWorkflowRecord } from './workflow/loadWorkflowRecord.ts'
import { ReportWorkflow } from './workflow/ReportWorkflow.tsx'

/** Where a report stands, who passed what, and what the person may do with it now. */
export const WorkflowPanel = async ({ id, req }: UIFieldServerProps) => {
  const report = id ? await findVisible(req, { collection: 'reports', id: String(id) }) : null
  return report ? <ReportWorkflow record={await loadWorkflowRecord(req, report)} /> : null
}
