import type { UIFieldServerProps } from 'payload'
import { findVisible } from '../operations/findVisible.ts'
import { actionsOnPage } from './workflow/actionsOnPage.ts'
import { loadWorkflowRecord } from './workflow/loadWorkflowRecord.ts'
import { ReportWorkflow } from './workflow/ReportWorkflow.tsx'

/** Where a report stands, who passed what, and what the person may do with it now. */
export const WorkflowPanel = async ({ id, req }: UIFieldServerProps) => {
  const report = id ? await findVisible(req, { collection: 'reports', id: String(id) }) : null
  if (!report) return null
  const given = await actionsOnPage(req, report.id)
  return <ReportWorkflow given={given} record={await loadWorkflowRecord(req, report)} />
}
