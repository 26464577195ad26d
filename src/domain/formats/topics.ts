import type { Localized } from '../localized.ts'

interface TopicRow {
  readonly label: Localized
  /** Words in a chapter's heading or text that show that it covers the topic. */
  readonly signs: readonly string[]
}

/** The statutory topics of an annual report: 条例 2007 art 32 and 条例 2019 art 50. */
export const TOPICS = {
  overview: {
    label: { zh: '总体情况', en: 'Overview' },
    signs: ['总体情况', '概述'],
  },
  proactiveDisclosure: {
    label: { zh: '主动公开政府信息情况', en: 'Proactive disclosure' },
    signs: ['主动公开'],
  },
  applications: {
    label: { zh: '收到和处理政府信息公开申请情况', en: 'Applications received and handled' },
    signs: ['依申请公开', '公开申请'],
  },
  fees: {
    label: { zh: '收费及减免情况', en: 'Fees and exemptions' },
    signs: ['收费', '信息处理费'],
  },
  reviewAndLitigation: {
    label: { zh: '行政复议、行政诉讼情况', en: 'Administrative review and litigation' },
    signs: ['复议', '诉讼'],
  },
  problemsAndImprovements: {
    label: { zh: '存在的主要问题及改进情况', en: 'Problems and improvements' },
    signs: ['存在的主要问题', '主要问题', '改进'],
  },
  otherMatters: {
    label: { zh: '其他需要报告的事项', en: 'Other matters' },
    signs: ['其他需要报告', '建议和政协', '提案办理'],
  },
} as const satisfies Record<string, TopicRow>

export type TopicId = keyof typeof TOPICS

/** Every topic id, in the order of the law. */
export const TOPIC_IDS = Object.keys(TOPICS).filter(isTopicId)

/** Whether a value is the id of a statutory topic. */
export function isTopicId(value: unknown): value is TopicId {
  return typeof value === 'string' && Object.hasOwn(TOPICS, value)
}

/** The topics that a chapter's heading shows it to cover, in the order of the law. */
export const topicsOfHeading = (heading: string): readonly TopicId[] =>
  TOPIC_IDS.filter((topic) => TOPICS[topic].signs.some((sign) => heading.includes(sign)))
