import type { CellRef, Identity, TableDefinition } from '../TableDefinition.ts'

/** 申请人情况: six kinds of applicants and their total. */
const APPLICANTS = [
  'natural',
  'business',
  'research',
  'publicWelfare',
  'legalService',
  'otherLegal',
]
const TOTAL = 'total'
const LEGAL = '法人或其他组织'

const columns: TableDefinition['columns'] = [
  { id: 'natural', label: '自然人', group: null, unit: '件' },
  { id: 'business', label: '商业企业', group: LEGAL, unit: '件' },
  { id: 'research', label: '科研机构', group: LEGAL, unit: '件' },
  { id: 'publicWelfare', label: '社会公益组织', group: LEGAL, unit: '件' },
  { id: 'legalService', label: '法律服务机构', group: LEGAL, unit: '件' },
  { id: 'otherLegal', label: '其他', group: LEGAL, unit: '件' },
  { id: 'total', label: '总计', group: null, unit: '件' },
]

const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
const RESULTS = '三、本年度办理结果'

interface Block {
  readonly heading: string | null
  readonly rows: readonly (readonly [id: string, label: string])[]
}

const before: Block = {
  heading: null,
  rows: [
    ['disclosed', '（一）予以公开'],
    ['partlyDisclosed', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ],
}
const withheld: Block = {
  heading: '（三）不予公开',
  rows: [
    ['stateSecret', '1.属于国家秘密'],
    ['otherProhibited', '2.其他法律行政法规禁止公开'],
    ['threeSecurities', '3.危及“三安全一稳定”'],
    ['thirdParty', '4.保护第三方合法权益'],
    ['internalAffairs', '5.属于三类内部事务信息'],
    ['processInformation', '6.属于四类过程性信息'],
    ['enforcementFiles', '7.属于行政执法案卷'],
    ['administrativeInquiry', '8.属于行政查询事项'],
  ],
}
const unavailable: Block = {
  heading: '（四）无法提供',
  rows: [
    ['notHeld', '1.本机关不掌握相关政府信息'],
    ['toBeCreated', '2.没有现成信息需要另行制作'],
    ['stillUnclear', '3.补正后申请内容仍不明确'],
  ],
}
const notProcessed: Block = {
  heading: '（五）不予处理',
  rows: [
    ['petitions', '1.信访举报投诉类申请'],
    ['repeated', '2.重复申请'],
    ['publications', '3.要求提供公开出版物'],
    ['excessive', '4.无正当理由大量反复申请'],
    ['reconfirmation', '5.要求行政机关确认或重新出具已获取信息'],
  ],
}
const otherOf2019: Block = { heading: null, rows: [['otherHandling', '（六）其他处理']] }
const otherOf2021: Block = {
  heading: '（六）其他处理',
  rows: [
    ['overdueCorrection', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
    ['unpaidFee', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
    ['otherHandling', '3.其他'],
  ],
}

const idsOf = ({ rows }: Block): readonly string[] => rows.map(([id]) => id)

/** The rows that add up to each kind of result, in either form: the one of 其他处理 of 2019 is among the three since. */
export const RESULT_ROWS = {
  withheld: idsOf(withheld),
  unavailable: idsOf(unavailable),
  notProcessed: idsOf(notProcessed),
  other: idsOf(otherOf2021),
} as const

const cell =
  (column: string) =>
  (row: string): CellRef => ({ row, column })

const identitiesOf = (rows: readonly string[], results: readonly string[]): Identity[] => [
  ...rows.map((row): Identity => ({
    check: 'T3-ROW',
    terms: APPLICANTS.map((column) => ({ row, column })),
    relation: 'equals',
    result: [{ row, column: TOTAL }],
  })),
  ...columns.flatMap(({ id }): Identity[] => [
    {
      check: 'T3-SUM',
      terms: results.map(cell(id)),
      relation: 'equals',
      result: [cell(id)('resultsTotal')],
    },
    {
      check: 'T3-BAL',
      terms: ['received', 'carriedOver'].map(cell(id)),
      relation: 'equals',
      result: ['resultsTotal', 'carriedForward'].map(cell(id)),
    },
  ]),
]

const tableWith = (other: Block): TableDefinition => {
  const blocks = [before, withheld, unavailable, notProcessed, other]
  const results = blocks.flatMap(({ heading, rows }) =>
    rows.map(([id, label]) => ({ id, label, level: heading === null ? 2 : 3, heading })),
  )
  const ids = results.map(({ id }) => id)
  return {
    id: 't3',
    title: '收到和处理政府信息公开申请情况',
    print: 'beside',
    corner: NOTE,
    over: '申请人情况',
    columns,
    rows: [
      { id: 'received', label: '一、本年新收政府信息公开申请数量', level: 1 },
      { id: 'carriedOver', label: '二、上年结转政府信息公开申请数量', level: 1 },
      ...results.map(({ id, label, level }) => ({ id, label, level })),
      { id: 'resultsTotal', label: '（七）总计', level: 2 },
      { id: 'carriedForward', label: '四、结转下年度继续办理', level: 1 },
    ],
    headings: Object.fromEntries([
      ...results.map(({ id, heading }) => [id, heading === null ? [RESULTS] : [RESULTS, heading]]),
      ['resultsTotal', [RESULTS]],
    ]),
    columnsOf: {},
    units: {},
    kinds: {},
    identities: identitiesOf(
      ['received', 'carriedOver', ...ids, 'resultsTotal', 'carriedForward'],
      ids,
    ),
    carryOver: { row: 'carriedOver', lastYearsRow: 'carriedForward', from: ['R2019', 'R2021'] },
    topic: 'applications',
    isRequired: true,
  }
}

/** 表三 of the reports for 2019 and 2020: 其他处理 is one row. */
export const APPLICATIONS_OF_2019 = tableWith(otherOf2019)

/** 表三 since the report for 2021: 其他处理 has three rows. */
export const APPLICATIONS_OF_2021 = tableWith(otherOf2021)
