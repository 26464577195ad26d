import { FORMAT_IDS, FORMATS, type ReportFormat } from '../../src/domain/formats/formats.ts'
import { TOPIC_IDS, TOPICS } from '../../src/domain/formats/topics.ts'
import { deadlineList, formatTables } from './formatTables.ts'
import { page } from './page.ts'
import { table } from './table.ts'

const topicList = (ids: ReportFormat['required']): string =>
  ids.map((id) => `${TOPICS[id].label.zh} \`${id}\``).join('；')

const years = ({ firstYear, lastYear }: ReportFormat): string =>
  Number.isFinite(lastYear) ? `${firstYear}–${lastYear}` : `${firstYear}–`

const formatPart = (id: (typeof FORMAT_IDS)[number]): string => {
  const format: ReportFormat = FORMATS[id]
  return [
    `## \`${id}\` ${years(format)}`,
    `依据 Basis: ${format.basis.join('、')}.`,
    `必备内容 Required: 前言 the preamble；${topicList(format.required)}.`,
    format.hasFixedChapters
      ? '章节名称和次序固定。 Headings and their order are prescribed.'
      : '章节名称和次序不固定，以涵盖为准。 Headings and their order are free: what counts is that a topic is covered.',
    table(
      ['章节 Chapter', '涵盖 Covers'],
      format.outline.map(({ heading, covers }) => [heading, topicList(covers)]),
    ),
    `期限 Deadline: ${deadlineList(format)}.`,
    ...formatTables(format),
  ].join('\n\n')
}

/** docs/formats.md: the forms of the report and the topics they ask for. */
export const formatsPage = (): string =>
  page({
    title: '报告格式 Formats',
    sources: ['src/domain/formats'],
    parts: [
      '格式由报告年度决定。 The year of a report chooses its form.',
      ...FORMAT_IDS.map(formatPart),
      '## 法定内容 Topics',
      table(
        ['内容 Topic', '中文', 'English', '章节标题中的字样 Signs in a heading'],
        TOPIC_IDS.map((id) => [
          `\`${id}\``,
          TOPICS[id].label.zh,
          TOPICS[id].label.en,
          TOPICS[id].signs.join('、'),
        ]),
      ),
    ],
  })
