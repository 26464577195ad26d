import type { Payload } from 'payload'
import { insertNotice } from '../../src/operations/insertNotice.ts'
import { loadWorkingReport } from '../../src/operations/loadWorkingReport.ts'
import { reportSubject } from '../../src/operations/reportSubject.ts'
import { takedownOf } from '../../src/operations/takedownOf.ts'
import { writeItemChange } from '../../src/operations/writeItemChange.ts'
import type { Report, Section } from '../../src/payload-types.ts'
import type { Office } from './makeOffice.ts'
import { requestOf } from './requestOf.ts'

/** Takes a report down as a process does that dies right after the notice was inserted. */
export const takeDownHalf = async (
  payload: Payload,
  { publisher }: Office,
  { id }: Pick<Report, 'id'>,
): Promise<void> => {
  const req = await requestOf(payload, publisher)
  const working = await loadWorkingReport(req, id)
  if (!working) throw new Error('There is no such report')
  const { subject } = await reportSubject(req, working)
  const change = takedownOf(subject, { at: subject.now, by: publisher.id, reason: '有误' })
  await insertNotice(req, { report: working.report, subject, change, explanation: '核实中' })
}

/** Drops a section as a process does that dies before the audit is told. */
export const dropHalf = async (
  payload: Payload,
  { editor }: Office,
  item: Section,
): Promise<void> => {
  const lastTransition = {
    transition: 'drop',
    actor: editor.id,
    from: 'draft',
    to: 'dropped',
    at: new Date().toISOString(),
    revision: item.revision + 1,
    reason: '不再需要',
  } as const
  const change = { workflowState: 'dropped', lastTransition, contributions: [] } as const
  const place = { collection: 'sections', id: item.id } as const
  await writeItemChange(await requestOf(payload, editor), place, { item, change })
}
