import type { PayloadRequest } from 'payload'
import { FORMATS } from '../../domain/formats/formats.ts'
import { REPORT_STATES } from '../../domain/workflow/states.ts'
import type { Organization, Report } from '../../payload-types.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { loadWorkingReport } from '../loadWorkingReport.ts'
import { refuse } from '../refuse.ts'
import { compareContent } from './compareContent.ts'
import { type ContentOnDesk, contentOnDesk } from './contentOnDesk.ts'
import { differsInCells } from './differsInCells.ts'
import type { ReportContent } from './ReportContent.ts'
import { isUntouched, takeOver } from './takeOver.ts'

/** What is on the desk already of a report that is to be imported. */
export interface Beginning {
  readonly report: Report
  /** `whole`: nothing is left to write; `otherCells`: the figures of its tables are others. */
  readonly state: 'whole' | 'beginning' | 'otherCells'
  readonly desk: ContentOnDesk
  /** Whether nobody has worked on it since. */
  readonly isUntouched: boolean
}

interface Wanted {
  readonly organization: Organization
  readonly year: number
  readonly content: ReportContent
}

const findReport = async (
  req: PayloadRequest,
  { organization, year }: Wanted,
): Promise<WorkingReport | null> => {
  const { docs } = await req.payload.find({
    collection: 'reports',
    where: { key: { equals: `${organization.id}:${year}` } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The system's own authority: that the person writes in this organization was judged before, and
    // what is compared must be the whole report.
    overrideAccess: true,
    req,
  })
  return docs[0] ? loadWorkingReport(req, docs[0].id) : null
}

/**
 * Finds what an import has already put on the desk, and changes nothing: null where nothing is there, all
 * of it, all of it but for the figures of its tables, or the beginning that a killed process left. Anything
 * else of the same organization and year is another report: ALREADY_EXISTS.
 */
export const compareWithDesk = async (
  req: PayloadRequest,
  wanted: Wanted,
): Promise<{ readonly found: Beginning; readonly working: WorkingReport } | null> => {
  const working = await findReport(req, wanted)
  if (!working) return null
  const desk = contentOnDesk(working)
  const comparison = compareContent(desk, wanted.content)
  const { report } = working
  const found = { report, desk, isUntouched: isUntouched(working) }
  if (comparison === 'same') return { found: { ...found, state: 'whole' }, working }
  const { tables } = FORMATS[report.format]
  if (
    REPORT_STATES[report.workflowState].isEditable &&
    differsInCells(desk, wanted.content, tables)
  )
    return { found: { ...found, state: 'otherCells' }, working }
  if (comparison === 'different' || !found.isUntouched) {
    const values = { organization: wanted.organization.name, year: wanted.year }
    throw refuse(req, { code: 'ALREADY_EXISTS', field: 'year', values })
  }
  return { found: { ...found, state: 'beginning' }, working }
}

/** The same for who is about to write: a beginning that a killed process left is taken over. */
export const findBeginning = async (
  req: PayloadRequest,
  wanted: Wanted,
): Promise<Beginning | null> => {
  const compared = await compareWithDesk(req, wanted)
  if (compared?.found.state === 'beginning') await takeOver(req, compared.working)
  return compared?.found ?? null
}
