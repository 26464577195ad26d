import type { TableDefinition } from '../TableDefinition.ts'

const OUTCOMES = [
  ['upheld', '结果维持'],
  ['corrected', '结果纠正'],
  ['otherOutcome', '其他结果'],
  ['pending', '尚未审结'],
] as const
const BLOCKS = [
  ['review', '行政复议', []],
  ['directSuit', '未经复议直接起诉', ['行政诉讼']],
  ['suitAfterReview', '复议后起诉', ['行政诉讼']],
] as const

/** 表四: what became of administrative reviews and suits, since the report for 2019. */
export const REVIEWS: TableDefinition = {
  id: 't4',
  title: '政府信息公开行政复议、行政诉讼情况',
  print: 'beside',
  corner: null,
  over: null,
  columns: [
    ...OUTCOMES.map(([id, label]) => ({ id, label, group: null, unit: '件' })),
    { id: 'total', label: '总计', group: null, unit: '件' },
  ],
  rows: BLOCKS.map(([id, label, above]) => ({ id, label, level: above.length + 1 })),
  headings: Object.fromEntries(BLOCKS.map(([id, , above]) => [id, above])),
  columnsOf: {},
  units: {},
  kinds: {},
  identities: BLOCKS.map(([row]) => ({
    check: 'T4-SUM',
    terms: OUTCOMES.map(([column]) => ({ row, column })),
    relation: 'equals',
    result: [{ row, column: 'total' }],
  })),
  carryOver: null,
  topic: 'reviewAndLitigation',
  isRequired: true,
}
