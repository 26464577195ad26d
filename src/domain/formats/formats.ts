import type { OrganizationKind } from '../organizationKinds.ts'
import type { TableDefinition } from './TableDefinition.ts'
import { APPLICATIONS_OF_2019, APPLICATIONS_OF_2021 } from './tables/applications.ts'
import { DISCLOSURE_OF_2019, DISCLOSURE_OF_2021 } from './tables/disclosure.ts'
import { REVIEWS } from './tables/reviews.ts'
import { STATISTICS_OF_2014 } from './tables/statistics2014.ts'
import type { TopicId } from './topics.ts'

/** One chapter that a form prints, or that reports of its time usually have. */
export interface OutlineChapter {
  readonly heading: string
  readonly covers: readonly TopicId[]
}

/** A form of the annual report. The report's year decides which one holds. */
export interface ReportFormat {
  readonly firstYear: number
  readonly lastYear: number
  /** The paragraphs of law and the notices that it follows. */
  readonly basis: readonly string[]
  /** Whether headings and their order are prescribed, or only the content. */
  readonly hasFixedChapters: boolean
  readonly required: readonly TopicId[]
  readonly outline: readonly OutlineChapter[]
  /** The statutory tables of the form; a report holds no table that its form does not name. */
  readonly tables: readonly TableDefinition[]
  /** The legal day, `mm-dd` of the following year, by kind of organization; null where only a local one holds. */
  readonly deadlines: Readonly<Record<OrganizationKind, string | null>>
}

const requiredOf2007 = [
  'proactiveDisclosure',
  'applications',
  'fees',
  'reviewAndLitigation',
  'problemsAndImprovements',
] as const satisfies readonly TopicId[]

const outlineOf2007 = [
  { heading: '概述', covers: ['overview'] },
  { heading: '主动公开政府信息情况', covers: ['proactiveDisclosure'] },
  { heading: '依申请公开政府信息情况', covers: ['applications'] },
  { heading: '政府信息公开收费及减免情况', covers: ['fees'] },
  { heading: '因政府信息公开申请行政复议、提起行政诉讼情况', covers: ['reviewAndLitigation'] },
  { heading: '存在的主要问题及改进情况', covers: ['problemsAndImprovements'] },
  { heading: '其他需要报告的事项', covers: ['otherMatters'] },
] as const satisfies readonly OutlineChapter[]

const chaptersOf2019 = [
  { heading: '总体情况', covers: ['overview'] },
  { heading: '主动公开政府信息情况', covers: ['proactiveDisclosure'] },
  { heading: '收到和处理政府信息公开申请情况', covers: ['applications'] },
  { heading: '政府信息公开行政复议、行政诉讼情况', covers: ['reviewAndLitigation'] },
  { heading: '存在的主要问题及改进情况', covers: ['problemsAndImprovements'] },
  { heading: '其他需要报告的事项', covers: ['otherMatters'] },
] as const satisfies readonly OutlineChapter[]

const regulation2007 = '《中华人民共和国政府信息公开条例》（2007年）第三十一条、第三十二条'
const regulation2019 = '《中华人民共和国政府信息公开条例》（2019年修订）第四十九条、第五十条'

const deadlinesOf2007 = {
  government: '03-31',
  department: '03-31',
  town: '03-31',
  subdistrict: '03-31',
  developmentZone: '03-31',
  authorizedBody: '03-31',
} as const satisfies ReportFormat['deadlines']

const deadlinesOf2019 = {
  government: '03-31',
  department: '01-31',
  town: null,
  subdistrict: null,
  developmentZone: null,
  authorizedBody: null,
} as const satisfies ReportFormat['deadlines']

/** The four forms since the first regulation (domain: §2). No other file names a year. */
export const FORMATS = {
  R2008: {
    firstYear: 2008,
    lastYear: 2013,
    basis: [regulation2007],
    hasFixedChapters: false,
    required: requiredOf2007,
    outline: outlineOf2007,
    tables: [],
    deadlines: deadlinesOf2007,
  },
  R2014: {
    firstYear: 2014,
    lastYear: 2018,
    basis: [regulation2007, '国办发〔2014〕32号'],
    hasFixedChapters: false,
    required: requiredOf2007,
    outline: outlineOf2007,
    tables: [STATISTICS_OF_2014],
    deadlines: deadlinesOf2007,
  },
  R2019: {
    firstYear: 2019,
    lastYear: 2020,
    basis: [regulation2019, '国办公开办函〔2019〕60号'],
    hasFixedChapters: true,
    required: chaptersOf2019.flatMap(({ covers }) => covers),
    outline: chaptersOf2019,
    tables: [DISCLOSURE_OF_2019, APPLICATIONS_OF_2019, REVIEWS],
    deadlines: deadlinesOf2019,
  },
  R2021: {
    firstYear: 2021,
    lastYear: Number.POSITIVE_INFINITY,
    basis: [regulation2019, '国办公开办函〔2021〕30号'],
    hasFixedChapters: true,
    required: chaptersOf2019.flatMap(({ covers }) => covers),
    outline: chaptersOf2019,
    tables: [DISCLOSURE_OF_2021, APPLICATIONS_OF_2021, REVIEWS],
    deadlines: deadlinesOf2019,
  },
} as const satisfies Record<string, ReportFormat>

export type FormatId = keyof typeof FORMATS

const isFormatId = (value: string): value is FormatId => Object.hasOwn(FORMATS, value)

/** The ids of the forms, oldest first. */
export const FORMAT_IDS = Object.keys(FORMATS).filter(isFormatId)

/** The form that holds for a report year; null before the first regulation. */
export const formatForYear = (year: number): FormatId | null =>
  FORMAT_IDS.find((id) => year >= FORMATS[id].firstYear && year <= FORMATS[id].lastYear) ?? null

/** The required topics of a form that no section covers. */
export const missingTopics = (format: FormatId, covered: Iterable<TopicId>): readonly TopicId[] => {
  const have = new Set(covered)
  const required: readonly TopicId[] = FORMATS[format].required
  return required.filter((topic) => !have.has(topic))
}

/** The definition of a statutory table in a form; null where the form has no such table. */
export const tableOf = (format: FormatId, table: string): TableDefinition | null => {
  const tables: readonly TableDefinition[] = FORMATS[format].tables
  return tables.find(({ id }) => id === table) ?? null
}
