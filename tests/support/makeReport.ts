import type { Payload } from 'payload'
import { TOPIC_IDS, type TopicId, TOPICS } from '../../src/domain/formats/topics.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { explainFindings } from './explainFindings.ts'
import { makeEmptyReport } from './makeEmptyReport.ts'
import { makeSection } from './makeSection.ts'
import { makeTables } from './makeTables.ts'

/** What the law wants to be told by numbers. */
const TEXTS: Readonly<Partial<Record<TopicId, string>>> = {
  proactiveDisclosure: '全年主动公开政府信息3条。',
  applications: '收到申请0件，不予公开0件。',
  problemsAndImprovements: '主要问题2项，均已改进。',
}

/**
 * A small report that lacks nothing: a preamble, one section for each statutory topic and the tables that its
 * form requires, all written by one person, who explained what the checks find. Year 2017 unless given.
 */
export const makeReport = async (
  payload: Payload,
  author: User,
  { organization, year = 2017 }: { readonly organization: string; readonly year?: number },
): Promise<Report> => {
  const empty = await makeEmptyReport(payload, author, { organization, year })
  const { id } = empty
  for (const topic of TOPIC_IDS) {
    const heading = TOPICS[topic].label.zh
    const text = TEXTS[topic] ?? '正文。'
    await makeSection(payload, author, { report: id, heading, text, covers: [topic] })
  }
  await makeTables(payload, author, empty)
  await explainFindings(payload, author, id)
  return payload.findByID({ collection: 'reports', id, depth: 0 })
}
