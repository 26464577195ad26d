import { RESULT_ROWS } from '../formats/tables/applications.ts'
import type { CellRef } from '../formats/TableDefinition.ts'
import type { TopicId } from '../formats/topics.ts'

/** A count that prose states, by the words that lead to it, and the cells whose sum it must be. */
export interface StatedCell {
  readonly topics: readonly TopicId[]
  readonly words: RegExp
  /** Words with which it counts something else. */
  readonly not?: RegExp
  readonly counters: readonly string[]
  readonly table: string
  readonly cells: readonly CellRef[]
}

const CASES = ['件', '宗', '份', '条']
const total = (...rows: readonly string[]): readonly CellRef[] =>
  rows.map((row) => ({ row, column: 'total' }))
const count = (row: string): readonly CellRef[] => [{ row, column: 'count' }]
const applications = ['overview', 'applications'] as const
const reviews = ['overview', 'reviewAndLitigation'] as const
const disclosure = ['overview', 'proactiveDisclosure'] as const

const ELSEWHERE =
  /复议|诉讼|投诉|建议|提案|议案|部门|各镇|乡镇|街道|网络|网上|平台|信函|信件|当面|传真|邮/
const CARRIED = /结转/

/** What the tables since 2019 count, in the words of the prose. */
export const STATED_SINCE_2019: readonly StatedCell[] = [
  {
    topics: applications,
    words: /(?:新收|收到|受理|接收|接到).{0,20}申请/,
    not: new RegExp(`${ELSEWHERE.source}|${CARRIED.source}`),
    counters: CASES,
    table: 't3',
    cells: total('received'),
  },
  {
    topics: applications,
    words: /(?:上年|上一年|上年度|去年)结转/,
    not: /复议|诉讼/,
    counters: CASES,
    table: 't3',
    cells: total('carriedOver'),
  },
  {
    topics: applications,
    words: /结转(?:至|到)?(?:下|次|明)(?:一)?年/,
    not: /复议|诉讼/,
    counters: CASES,
    table: 't3',
    cells: total('carriedForward'),
  },
  {
    topics: applications,
    words: /办结|答复|办理完毕/,
    not: new RegExp(`${ELSEWHERE.source}|按时|按期|延期`),
    counters: ['件', '宗'],
    table: 't3',
    cells: total('resultsTotal'),
  },
  {
    topics: applications,
    words: /(?:予以公开|同意公开)$/,
    not: /不予公开|部分|不同意/,
    counters: CASES,
    table: 't3',
    cells: total('disclosed'),
  },
  {
    topics: applications,
    words: /部分公开$/,
    counters: CASES,
    table: 't3',
    cells: total('partlyDisclosed'),
  },
  {
    topics: applications,
    words: /不予公开$/,
    counters: CASES,
    table: 't3',
    cells: total(...RESULT_ROWS.withheld),
  },
  {
    topics: applications,
    words: /无法提供$/,
    counters: CASES,
    table: 't3',
    cells: total(...RESULT_ROWS.unavailable),
  },
  {
    topics: applications,
    words: /不予处理$/,
    counters: CASES,
    table: 't3',
    cells: total(...RESULT_ROWS.notProcessed),
  },
  {
    topics: applications,
    words: /自然人(?:申请)?$/,
    counters: CASES,
    table: 't3',
    cells: [{ row: 'received', column: 'natural' }],
  },
  {
    topics: reviews,
    words: /行政复议(?:案件|申请)?(?:共|总数)?$/,
    not: /诉讼|维持|纠正|其中/,
    counters: ['件', '起', '宗'],
    table: 't4',
    cells: total('review'),
  },
  {
    topics: reviews,
    words: /行政诉讼(?:案件)?(?:共|总数)?$/,
    not: /复议|维持|纠正|其中/,
    counters: ['件', '起', '宗'],
    table: 't4',
    cells: total('directSuit', 'suitAfterReview'),
  },
  {
    topics: disclosure,
    words: /(?:制发|制定|新制定|印发|出台).{0,4}规范性文件$/,
    counters: ['件', '份', '个'],
    table: 't2',
    cells: [{ row: 'normativeDocuments', column: 'made' }],
  },
  {
    topics: disclosure,
    words: /废止.{0,6}规范性文件$/,
    counters: ['件', '份', '个'],
    table: 't2',
    cells: [{ row: 'normativeDocuments', column: 'repealed' }],
  },
  {
    topics: disclosure,
    words: /现行有效.{0,6}规范性文件$|规范性文件现行有效$/,
    counters: ['件', '份', '个'],
    table: 't2',
    cells: [{ row: 'normativeDocuments', column: 'inForce' }],
  },
  {
    topics: disclosure,
    words: /行政事业性收费(?:金额)?$/,
    counters: ['元'],
    table: 't2',
    cells: [{ row: 'fees', column: 'amount' }],
  },
]

/** What the table of 2014 counts. */
export const STATED_SINCE_2014: readonly StatedCell[] = [
  {
    topics: applications,
    words: /(?:收到|受理|处理|接收|接到).{0,20}申请(?:公开)?$|(?:收到|受理|处理).{0,8}依申请公开$/,
    not: ELSEWHERE,
    counters: CASES,
    table: 'statistics',
    cells: count('received'),
  },
  {
    topics: applications,
    words: /网络申请$|网上申请$/,
    counters: CASES,
    table: 'statistics',
    cells: count('online'),
  },
  {
    topics: applications,
    words: /信函申请$/,
    counters: CASES,
    table: 'statistics',
    cells: count('byLetter'),
  },
  {
    topics: applications,
    words: /当面申请$/,
    counters: CASES,
    table: 'statistics',
    cells: count('inPerson'),
  },
  {
    topics: applications,
    words: /按时办结$/,
    counters: CASES,
    table: 'statistics',
    cells: count('onTime'),
  },
  {
    topics: applications,
    words: /办结$/,
    not: /按时|按期|延期/,
    counters: CASES,
    table: 'statistics',
    cells: count('completed'),
  },
  {
    topics: applications,
    words: /不同意公开(?:答复)?$|不予公开$/,
    counters: CASES,
    table: 'statistics',
    cells: count('refused'),
  },
  {
    topics: reviews,
    words: /行政复议(?:案件)?$/,
    not: /诉讼/,
    counters: ['件', '起', '宗'],
    table: 'statistics',
    cells: count('reviews'),
  },
  {
    topics: reviews,
    words: /行政诉讼(?:案件)?$/,
    not: /复议/,
    counters: ['件', '起', '宗'],
    table: 'statistics',
    cells: count('suits'),
  },
  {
    topics: disclosure,
    words: /主动公开(?:各类)?政府信息$/,
    counters: ['条'],
    table: 'statistics',
    cells: count('disclosed'),
  },
  {
    topics: ['overview', 'fees'],
    words: /依申请公开.{0,12}(?:费用|收费)$/,
    counters: ['元'],
    table: 'statistics',
    cells: count('fees'),
  },
]
