import fc from 'fast-check'
import { runChecks } from '../../src/domain/checks/runChecks.ts'
import { readReport } from '../../src/import/parseReport.ts'
import { toCheckedReport } from '../../src/import/toCheckedReport.ts'
import { keptText } from '../unit/import/keptText.ts'

const HEAD = '某县2022年政府信息公开工作年度报告\n根据条例编制。\n一、总体情况\n'

const UNITS = [
  ...[
    '9',
    '9,',
    '９',
    '近',
    '百余',
    '66件',
    '《',
    '》',
    '（',
    '）',
    '【',
    '“',
    '、',
    '，',
    '。',
    '；',
  ],
  ...[
    '一、',
    '（一）',
    '1.',
    '（1）',
    '|',
    '| 9 ',
    '\t',
    '\n',
    '\r\n',
    '　',
    '\uFEFF',
    '\uD800',
    '\u0000',
  ],
  ...[
    '增加',
    '其中',
    '占63.4%',
    '截止',
    '同比',
    '连续三年',
    '三个方面：',
    '依申请公开',
    '不予公开',
  ],
  ...[
    'http://a',
    'www.',
    '13812345678',
    '320582199001011234',
    '某县',
    '2016年',
    '元',
    '万元',
    'A类',
  ],
  ...['一、甲\n', '（一）乙\n', '1.丙\n', '（1）丁\n', '| 规章 | 0 | x |\n', '字'.repeat(50)],
]

/** A line of a hostile text: a few pieces, over and over. */
const hostile = fc
  .array(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 4 })
  .map((units) => units.join(''))

/** How many texts of which length are made. */
interface Size {
  readonly seed: number
  readonly texts: number
  readonly length: number
}

/** What came of many texts. */
export interface TextOutcome {
  readonly inputs: number
  /** Texts of which something was lost or at which reading failed. */
  readonly failed: readonly string[]
  readonly slowest: { readonly milliseconds: number; readonly unit: string }
  /** The most that twice the length took of the time of once; 2 is linear. */
  readonly growth: { readonly factor: number; readonly unit: string }
}

const withoutSpace = (text: string): string => text.replaceAll(/[\s\u0085]/g, '')

/** Too short a time says nothing about how it grows. */
const MEASURABLE = 40

const read = (text: string): number => {
  const start = performance.now()
  const result = readReport(text)
  if (withoutSpace(keptText(result.report)) !== withoutSpace(text))
    throw new Error('something is lost')
  const checked = toCheckedReport(result)
  if (checked) runChecks(checked, {})
  return performance.now() - start
}

/** Reads and checks texts that are made to keep patterns busy, once at a length and once at twice that. */
export const runTexts = ({ seed, texts, length }: Size): TextOutcome => {
  const failed: string[] = []
  let slowest = { milliseconds: 0, unit: '' }
  let growth = { factor: 0, unit: '' }
  for (const unit of fc.sample(hostile, { seed, numRuns: texts })) {
    const text = (size: number) => `${HEAD}${unit.repeat(Math.ceil(size / unit.length))}`
    try {
      const once = read(text(length))
      const twice = read(text(2 * length))
      const named = JSON.stringify(unit.slice(0, 60))
      if (twice > slowest.milliseconds) slowest = { milliseconds: twice, unit: named }
      const factor = twice / once
      if (once > MEASURABLE && factor > growth.factor) growth = { factor, unit: named }
    } catch (error) {
      failed.push(`${JSON.stringify(unit)}: ${String(error)}`)
    }
  }
  return { inputs: texts * 2, failed, slowest, growth }
}
