import type { Payload } from 'payload'
import { TOPIC_IDS, TOPICS } from '../../src/domain/formats/topics.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { explainFindings } from './explainFindings.ts'
import { makeEmptyReport } from './makeEmptyReport.ts'
import { makeSection } from './makeSection.ts'
import { makeTables } from './makeTables.ts'

/** Names everything that the law asks for, so that it is there whatever a test writes below it. */
const HEADING = TOPIC_IDS.map((topic) => TOPICS[topic].label.zh).join('、')

/** A word on everything that the law asks for. */
const TEXT =
  '全年主动公开政府信息3条。依申请公开0件，不予公开0件。没有收费。行政复议、诉讼0件。主要问题2项，已改进。'

/**
 * The smallest report that lacks nothing: a preamble, one section that covers every topic and the tables
 * that its form requires, what the checks find explained. Year 2017 unless given.
 */
export const makeSmallReport = async (
  payload: Payload,
  author: User,
  { organization, year = 2017 }: { readonly organization: string; readonly year?: number },
): Promise<Report> => {
  const empty = await makeEmptyReport(payload, author, { organization, year })
  const { id } = empty
  await makeSection(payload, author, {
    report: id,
    heading: HEADING,
    text: TEXT,
    covers: TOPIC_IDS,
  })
  await makeTables(payload, author, empty)
  await explainFindings(payload, author, id)
  return payload.findByID({ collection: 'reports', id, depth: 0 })
}
