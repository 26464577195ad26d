import { describe, expect, it } from '@jest/globals'
import type { FILE_ISSUES } from '../../../src/import/fileIssues.ts'
import { isBlocking, ISSUES, type IssueCode, parseIssue } from '../../../src/import/issues.ts'
import { parseReport } from '../../../src/import/parseReport.ts'

const HEAD = '某市2017年政府信息公开工作年度报告\n自2017年1月1日至12月31日。'
const HEAD_2022 = '某市2022年政府信息公开工作年度报告\n自2022年1月1日至12月31日。\n一、表'
const many = Array.from({ length: 501 }, () => '一、甲').join('\n')

type OfFiles = Exclude<keyof typeof FILE_ISSUES, 'DOCUMENT_FRAME' | 'SECRET_MARKED'>

/** A text for each code that the parser gives; ORGANIZATION_DIFFERS is the importer's, others are of files. */
const RAISING: Readonly<Record<Exclude<IssueCode, OfFiles | 'ORGANIZATION_DIFFERS'>, string>> = {
  SECRET_MARKED: '机密★1年\n某市2017年政府信息公开工作年度报告\n一、甲',
  DOCUMENT_FRAME: '某府办〔2018〕3号\n某市2017年政府信息公开工作年度报告\n一、甲',
  TITLE_UNRECOGNISED: '2017年报告',
  YEAR_MISSING: '报告',
  YEAR_DIFFERS: '某市2018年政府信息公开工作年度报告',
  FORMAT_UNKNOWN: '某市1999年政府信息公开工作年度报告',
  NO_CHAPTERS: HEAD,
  TOO_MANY_SECTIONS: `${HEAD}\n${many}`,
  PERIOD_ASSUMED: '某市2017年政府信息公开工作年度报告\n一、甲',
  PERIOD_OUTSIDE_YEAR: '某市2017年政府信息公开工作年度报告\n2016年1月1日至12月31日',
  HEADING_BEFORE_CHAPTER: `${HEAD}\n（一）甲`,
  HEADING_MISNUMBERED: `${HEAD}\n二、甲`,
  HEADING_LEVEL_SKIPPED: `${HEAD}\n一、甲\n1.乙`,
  HEADING_STYLE: `${HEAD}\n一、甲\n(一)乙`,
  HEADING_TOO_LONG: `${HEAD}\n一、${'长'.repeat(70)}`,
  HEADING_EMPTY: `${HEAD}\n一、`,
  NUMBERING_UNKNOWN: `${HEAD}\n第一章 甲`,
  TABLE_KEPT_AS_TEXT: `${HEAD}\na\tb\tc`,
  TABLE_ROW_UNKNOWN: `${HEAD_2022}\n|规章|0|0|0|\n|行政规范性文件|1|0|1|\n|规划|3|`,
  TABLE_ROW_REPEATED: `${HEAD_2022}\n|规章|0|0|0|\n|规章|0|0|0|`,
  TABLE_ROW_WIDTH: `${HEAD_2022}\n|规章|0|0|0|\n|行政规范性文件|0|0|`,
  TABLE_CELL_TOO_LONG: `${HEAD_2022}\n|规章|0|0|${'长'.repeat(201)}|\n|行政规范性文件|0|0|0|`,
  NOT_THE_REPORT: `${HEAD}\n来源：某市政府　时间：2018-03-20\n一、甲`,
  AREA_UNKNOWN: `${HEAD}\n一、重点领域\n（一）某事`,
  INITIATIVES_NOT_FOUND: `${HEAD}\n一、重点领域`,
  SUM_DOES_NOT_CLOSE: `${HEAD}\n一、依申请公开\n受理申请3件，网络申请1件`,
}

describe('what can go wrong in the import', () => {
  it.each(Object.entries(RAISING))('%s is told', (code, text) => {
    const known = code === 'YEAR_DIFFERS' ? { year: 2017 } : {}
    const { issues } = parseReport(text, known)
    expect(issues.map((issue) => issue.code)).toContain(code)
  })

  it.each(Object.entries(RAISING))('%s is told with every value filled in', (code, text) => {
    const { issues } = parseReport(text, code === 'YEAR_DIFFERS' ? { year: 2017 } : {})
    const { message } = issues.find((issue) => issue.code === code) ?? {}
    expect(message?.zh).toMatch(/^[^{}]+。$/)
    expect(message?.en).toMatch(/^[^{}]+\.$/)
  })

  it('only what leaves no report to import is an error', () => {
    const errors = Object.entries(ISSUES).filter(([, { severity }]) => severity === 'error')
    expect(errors.map(([code]) => code)).toEqual([
      'SECRET_MARKED',
      'YEAR_MISSING',
      'FORMAT_UNKNOWN',
      'NO_CHAPTERS',
      'TOO_MANY_SECTIONS',
    ])
    const line = { number: 1, text: '' }
    expect(isBlocking(parseIssue('NO_CHAPTERS', line))).toBe(true)
    expect(isBlocking(parseIssue('HEADING_STYLE', line))).toBe(false)
  })

  it('an excerpt is the beginning of its line, cut between characters', () => {
    const text = '😀'.repeat(50)
    expect(parseIssue('HEADING_EMPTY', { number: 7, text })).toMatchObject({
      line: 7,
      excerpt: `${'😀'.repeat(40)}…`,
    })
  })
})
