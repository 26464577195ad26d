import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { seedExplanationOf } from '../../../../seed/explanations.ts'
import { checkText } from './checkText.ts'

const text = readFileSync('seed/data/taicang-2017.txt', 'utf8')
const findings = checkText(text)
const told = findings.map(({ check, where, found }) => [check, where.line, found])

describe('the report of Taicang for 2017', () => {
  it('has no error: it was published under the old form, and passes with explanations', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('has exactly the eleven things that an evaluator would note, each at its place', () => {
    expect(told).toEqual([
      // 7: no table of statistics
      ['TABLE-NARRATIVE', undefined, ''],
      // 1: the preamble's list of parts
      [
        'PREAMBLE-PARTS',
        3,
        '未列“五、人大代表建议和政协委员提案办理结果公开情况”；列有“支出”而正文无此内容',
      ],
      // 5: 电话 without the colon of its neighbours
      ['CONTACT-COLON', 3, '电话'],
      // 7: no total of what was disclosed
      ['REQUIRED-TOTAL', 6, ''],
      // 3: 截止 beside 截至
      ['WORD-CONFUSED', 10, '截止2017年12月底'],
      // 9: approximate counts, by paragraph
      ['FIGURE-APPROXIMATE', 11, '800余条、500余条、70余篇、20余场、近2000户'],
      ['FIGURE-APPROXIMATE', 12, '40余条、近210条'],
      ['FIGURE-APPROXIMATE', 15, '90余个'],
      // 4: 累积 and 累计
      ['WORD-MIXED', 17, '累积（2处）、累计（2处）'],
      // 2: a word twice
      ['WORD-DOUBLED', 18, '增加增加'],
      // 7: no account of what was withheld
      ['REQUIRED-WITHHELD', 19, ''],
      // 8: three years without a case
      ['CLAIM-YEARS', 20, '连续三年市政府本级无行政复议、诉讼和申诉情况'],
      // 6: the scope
      ['SCOPE-MIXED', 20, '二、全市，三、市政府本级'],
      // 11: no counts of proposals
      ['PROPOSALS-UNCOUNTED', 24, '五、人大代表建议和政协委员提案办理结果公开情况'],
      // 10: a sentence each
      ['PROBLEMS-GENERIC', 25, '六、政府信息公开工作存在的主要问题及改进措施'],
    ])
  })

  it('the claim over three years names the reports that it needs', () => {
    expect(findings.find(({ check }) => check === 'CLAIM-YEARS')?.expected).toBe('2015、2016年报告')
  })

  it('what adds up passes: 65 and 1 are 66, 4243 a day are the working days of a year', () => {
    const checks = new Set(findings.map(({ check }) => check))
    for (const check of ['TEXT-SUM', 'TEXT-RATE', 'TEXT-DAILY', 'PERIOD-YEAR'] as const) {
      expect(checks).not.toContain(check)
    }
  })

  it.each([
    ['信函申请1件', '信函申请2件', 'TEXT-SUM'],
    ['日均办件4243件', '日均办件42430件', 'TEXT-DAILY'],
    ['至2017年12月31日止', '至2018年12月31日止', 'PERIOD-YEAR'],
  ])('and would be found: %s as %s', (right, wrong, check) => {
    expect(checkText(text.replace(right, wrong)).map((finding) => finding.check)).toContain(check)
  })

  it('a quoted title and the addresses are left alone', () => {
    expect(JSON.stringify(told)).not.toMatch(/2010|2030|site_publicinfo/)
  })

  it('keys are the same at every run, and each occurs once', () => {
    const keys = findings.map(({ key }) => key)
    expect(checkText(text).map(({ key }) => key)).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('a key stays when the text moves, and changes when it changes', () => {
    const doubled = (source: string) =>
      checkText(source).find(({ check }) => check === 'WORD-DOUBLED')?.key
    expect(doubled(text.replace('一、概述', '\n\n一、概述'))).toBe(doubled(text))
    expect(doubled(text.replace('增加增加', '增长增长'))).not.toBe(doubled(text))
  })

  it('is explained by the demo one by one, in texts that say that they are the demo’s', () => {
    const texts = findings.map(seedExplanationOf)
    expect(texts.filter((text) => !text?.startsWith('演示说明：'))).toEqual([])
    expect(new Set(texts).size).toBe(findings.length)
  })
})
