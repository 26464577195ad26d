import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { parseReport } from '../../../src/import/parseReport.ts'
import type { ParsedSection } from '../../../src/import/types.ts'
import { keptText } from './keptText.ts'

const withoutSpace = (text: string): string => text.replaceAll(/[\s\u0085]/g, '')

const number = fc.constantFrom(
  ...[
    '一、',
    '二、',
    '十一、',
    '二．',
    '（一）',
    '(二)',
    '（十）、',
    '1.',
    '2．',
    '３、',
    '12.',
    '（1）',
    '(2)',
  ],
  ...[
    '2017年',
    '1.5',
    '1、2',
    '一、二级',
    '（2017）',
    '第一章',
    '①',
    '0.',
    '1)',
    '',
    '一、一、',
    '（一）1.',
  ],
)
const words = fc.oneof(
  fc.constantFrom(
    '概述',
    '主动公开。',
    '深化重点领域信息公开',
    '围绕民生改善推进公开。发布信息800余条。',
    '',
  ),
  fc.constantFrom(
    '《某。某》',
    '“某。”后',
    '建议提案办理',
    '依申请公开5件，网络申请3件',
    '| 规章 | 0 | 0 | 0 |',
    '|行政规范性文件|5|3|61|',
    '｜a｜',
    'a\tb\tc',
    '。',
    '。。”',
  ),
  fc.constantFrom(
    'http://a.cn/x和http://a.cn/y',
    '长'.repeat(70),
    `${'长'.repeat(70)}。后`,
    ' ',
    '　',
    '\uD800',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
const title = fc.constantFrom(
  '某市2017年政府信息公开工作年度报告',
  '某市\n2017年政府信息公开年度报告',
  '某市工作报告',
  '',
)
const lineBreak = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '\f', '\n　　', ' \n')
const line = fc.array(fc.oneof(number, words), { maxLength: 5 }).map((parts) => parts.join(''))
const source = fc
  .tuple(title, fc.array(fc.tuple(lineBreak, line), { maxLength: 30 }))
  .map(([first, rest]) => first + rest.flat().join(''))

const depth = (sections: readonly ParsedSection[]): number =>
  sections.length === 0 ? 0 : 1 + Math.max(...sections.map(({ children }) => depth(children)))

describe('nothing of a source is lost', () => {
  it('the 2017 report is kept character for character, but for line breaks', () => {
    const text = readFileSync('seed/data/taicang-2017.txt', 'utf8')
    expect(keptText(parseReport(text).report).replaceAll('\n', '')).toBe(
      text.trim().replaceAll(/\s*\n\s*/g, ''),
    )
  })

  it('whatever lines a text is made of, heading-like or not, its characters are kept in order', () => {
    fc.assert(
      fc.property(source, (text) => {
        expect(withoutSpace(keptText(parseReport(text).report))).toBe(withoutSpace(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('white space within a line is kept too', () => {
    const { report } = parseReport('某市2017年政府信息公开工作年度报告\n一、概  述\n甲 乙\t丙')
    expect(report.sections).toMatchObject([{ heading: '概  述', body: '甲 乙\t丙' }])
  })

  it('every section has a heading and stands at most four levels deep', () => {
    const hasHeading = ({ heading, children }: ParsedSection): boolean =>
      heading.trim() !== '' && children.every(hasHeading)
    fc.assert(
      fc.property(source, (text) => {
        const { sections } = parseReport(text).report
        expect(sections.every(hasHeading)).toBe(true)
        expect(depth(sections)).toBeLessThanOrEqual(4)
      }),
    )
  })

  it('every issue names a line of the source and begins as that line does', () => {
    fc.assert(
      fc.property(source, (text) => {
        const lines = text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/).map((each) => each.trim())
        for (const { line: at, excerpt } of parseReport(text).issues) {
          expect(lines[at - 1] ?? '').toContain(excerpt.replace(/…$/, ''))
        }
      }),
    )
  })
})
