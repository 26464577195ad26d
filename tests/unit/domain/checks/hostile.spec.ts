import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readReport } from '../../../../src/import/parseReport.ts'
import { toCheckedReport } from '../../../../src/import/toCheckedReport.ts'
import { checkText } from './checkText.ts'

const HEAD = '某县2022年政府信息公开工作年度报告\n根据条例编制。\n一、总体情况\n'
const LENGTH = 10_000
/** Far above what is needed; a pattern that backtracks takes minutes. */
const LIMIT = 10_000

describe('a text that is made to keep the patterns busy', () => {
  it.each([
    '9',
    '9,',
    '9.9',
    '近',
    '近9',
    '近百',
    '占',
    '占9',
    '从9件增加到',
    '由',
    '《',
    '（',
    '|',
    '| 9 ',
    '公开',
    '一二',
    '，',
    '其中',
    '主动公开9',
    '连续三年',
    '三个方面',
    'http://a',
    '地址：',
    '截止',
    '13812345678 ',
    ' ',
    '　',
    '的',
    '制定规范性文件',
  ])(
    '%p over and over is read to its end',
    (unit) => {
      const text = unit.repeat(Math.ceil(LENGTH / unit.length))
      expect(Array.isArray(checkText(`${HEAD}${text}`))).toBe(true)
      expect(Array.isArray(checkText(`${HEAD.replace('编制', `由${text}`)}${text}。`))).toBe(true)
    },
    LIMIT,
  )
})

it('10,000 headings are read, and told to be too many', () => {
  const read = readReport(`${HEAD}${'（一）甲\n'.repeat(10_000)}`)
  expect(read.issues.map(({ code }) => code)).toContain('TOO_MANY_SECTIONS')
  expect(toCheckedReport(read)?.sections).toHaveLength(10_001)
}, 20_000)

it('whatever a text is made of, each finding has a key of its own and names a line of it', () => {
  const part = fc.constantFrom(
    ...[
      '一、',
      '（一）',
      '1.',
      '近',
      '百余',
      '66',
      '件',
      '其中网络',
      '占63.4%',
      '，',
      '。',
      '\n',
      '《',
      '》',
      '截止',
      '2016年',
      '| 规章 | 0 | x | 0 |',
      '增加增加',
    ],
    ...[
      '行政复议',
      '办结',
      '三个方面：一是',
      '|',
      '\t',
      '１２',
      '13812345678',
      '﻿',
      '\uD800',
      '连续三年无',
    ],
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const text = `${HEAD}${parts.join('')}`
      const findings = checkText(text)
      const lines = text.split(/[\n]/).length
      expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length)
      for (const { where } of findings) expect(where.line ?? 1).toBeLessThanOrEqual(lines)
    }),
    { numRuns: 200 },
  )
})
