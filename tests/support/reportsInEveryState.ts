import type { Payload } from 'payload'
import type { Report } from '../../src/payload-types.ts'
import type { Office } from './makeOffice.ts'
import { makeSmallReport } from './makeSmallReport.ts'
import { walkTo } from './walkTo.ts'

const STATES = ['draft', 'firstReview', 'clearance', 'signature', 'signed', 'published'] as const
type Stop = (typeof STATES)[number]

/** A report of its own year in each state that the default chain leads through, all written by the office's editor. */
export const reportsInEveryState = async (
  payload: Payload,
  office: Office,
): Promise<Readonly<Record<Stop, Report>>> => {
  const organization = office.organization.id
  const reportIn = async (stop: Stop): Promise<Report> => {
    const year = 2010 + STATES.indexOf(stop)
    const report = await makeSmallReport(payload, office.editor, { organization, year })
    return stop === 'draft' ? report : walkTo(payload, office, report, stop)
  }
  return {
    draft: await reportIn('draft'),
    firstReview: await reportIn('firstReview'),
    clearance: await reportIn('clearance'),
    signature: await reportIn('signature'),
    signed: await reportIn('signed'),
    published: await reportIn('published'),
  }
}
