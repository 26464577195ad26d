import { missingTopics, tableOf } from '../domain/formats/formats.ts'
import { isTopicId, type TopicId } from '../domain/formats/topics.ts'
import type { Snapshot, SnapshotSection } from '../record/snapshot/types.ts'

type Told = (section: SnapshotSection) => boolean

/** Topics of which a statutory table tells; tables in which nothing was filled in are not in a snapshot. */
const topicsOfTables = ({ report, statisticalTables }: Snapshot): ReadonlySet<TopicId> =>
  new Set(statisticalTables.flatMap(({ table }) => tableOf(report.format, table)?.topic ?? []))

/** Whether a section says anything: by its own text, by what stands below it, or by the table of a topic that it covers. */
const toldIn = (snapshot: Snapshot): Told => {
  const tabled: ReadonlySet<string> = topicsOfTables(snapshot)
  return ({ body, children, covers }) =>
    body.text.trim() !== '' || children.length > 0 || covers.some((topic) => tabled.has(topic))
}

const coveredBy = (sections: readonly SnapshotSection[], isTold: Told): readonly string[] =>
  sections.flatMap((section) => [
    ...(isTold(section) ? section.covers : []),
    ...coveredBy(section.children, isTold),
  ])

/** What a report lacks before it can be published. */
export interface MissingContent {
  /** The required topics of which nothing is said: a heading alone covers none. */
  readonly topics: readonly TopicId[]
  /** The chapters that would be published without a word; what is missing of a required topic is told by the topic. */
  readonly emptyChapters: readonly string[]
}

/** What of the required content is missing. What is published counts: neither a dropped section nor one below it covers anything. */
export const missingContent = (snapshot: Snapshot): MissingContent => {
  const isTold = toldIn(snapshot)
  const { format } = snapshot.report
  const topics = missingTopics(format, coveredBy(snapshot.sections, isTold).filter(isTopicId))
  const missing: ReadonlySet<string> = new Set(topics)
  const emptyChapters = snapshot.sections
    .filter((chapter) => !isTold(chapter) && !chapter.covers.some((topic) => missing.has(topic)))
    .map(({ id }) => id)
  return { topics, emptyChapters }
}
