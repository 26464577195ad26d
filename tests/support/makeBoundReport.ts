import type { Payload } from 'payload'
import type { KeyInitiative, Report, Section, StatisticalTable } from '../../src/payload-types.ts'
import { boundBody } from './boundNumber.ts'
import { fillApplications } from './fillApplications.ts'
import { figureOf, makeInitiative } from './makeInitiative.ts'
import type { Office } from './makeOffice.ts'
import { makeSmallReport } from './makeSmallReport.ts'
import { saveSection } from './saveSection.ts'
import { sectionsOf } from './sectionsOf.ts'

/** The cell that the section below refers to. */
export const RECEIVED = { table: 't3', row: 'received', column: 'total' } as const

/** What that section prints. */
export const PRINTED = '收到网络申请65件，共1066件。'

interface BoundReport {
  readonly report: Report
  readonly section: Section
  readonly initiative: KeyInitiative
  readonly table: StatisticalTable
}

/** A small report (2021 or later) whose section is bound to a figure, `online`, and to a cell. */
export const makeBoundReport = async (
  payload: Payload,
  { editor, organization }: Pick<Office, 'editor' | 'organization'>,
  year: number,
): Promise<BoundReport> => {
  const report = await makeSmallReport(payload, editor, { organization: organization.id, year })
  const [first] = await sectionsOf(payload, report)
  if (!first) throw new Error('The report has no section')
  const figures = [figureOf('online', 65)]
  const initiative = await makeInitiative(payload, editor, { report: report.id, figures })
  const table = await fillApplications(payload, editor, { report: report.id, received: '1066' })
  const online = { initiative: initiative.id, figure: 'online' }
  const section = await saveSection(payload, editor, first, {
    body: boundBody('收到网络申请', online, '，共', RECEIVED, '件。'),
    revision: first.revision,
  })
  return { report, section, initiative, table }
}
