import type { Payload } from 'payload'
import { TOPIC_IDS, TOPICS } from '../../src/domain/formats/topics.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { makeEmptyReport } from './makeEmptyReport.ts'
import { makeSection } from './makeSection.ts'

/**
 * A small report that lacks nothing: a preamble and one section for each statutory topic, all written by
 * one person. Year 2017 unless given.
 */
export const makeReport = async (
  payload: Payload,
  author: User,
  { organization, year = 2017 }: { readonly organization: string; readonly year?: number },
): Promise<Report> => {
  const report = await makeEmptyReport(payload, author, { organization, year })
  for (const topic of TOPIC_IDS) {
    const heading = TOPICS[topic].label.zh
    await makeSection(payload, author, { report: report.id, heading, covers: [topic] })
  }
  return report
}
