import type { Payload } from 'payload'
import { TOPIC_IDS } from '../../src/domain/formats/topics.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { makeEmptyReport } from './makeEmptyReport.ts'
import { makeSection } from './makeSection.ts'

/** The smallest report that lacks nothing: a preamble and one section that covers every topic. Year 2017 unless given. */
export const makeSmallReport = async (
  payload: Payload,
  author: User,
  { organization, year = 2017 }: { readonly organization: string; readonly year?: number },
): Promise<Report> => {
  const report = await makeEmptyReport(payload, author, { organization, year })
  await makeSection(payload, author, { report: report.id, heading: '全文', covers: TOPIC_IDS })
  return report
}
