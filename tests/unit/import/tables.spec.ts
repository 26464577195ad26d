import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parseReport } from '../../../src/import/parseReport.ts'

const balanced = readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8')
const tablesIn = (text: string) => {
  const { report, issues } = parseReport(text)
  return {
    tables: new Map(report.statisticalTables.map((each) => [each.table, each.cells])),
    issues: issues.map(({ code, line }) => `${code}:${line}`),
  }
}
const short = (year: number, ...lines: readonly string[]) =>
  tablesIn(
    [`某县${year}年政府信息公开工作年度报告`, `${year}年1月1日至12月31日`, '一、表', ...lines].join(
      '\n',
    ),
  )

describe('the statutory tables of a text', () => {
  const { tables, issues } = tablesIn(balanced)

  it('are read from their lines by row and column ids, without an issue', () => {
    expect(issues).toEqual([])
    expect([...tables.keys()]).toEqual(['t2', 't3', 't4'])
    expect(tables.get('t2')).toEqual({
      rules: { made: '0', repealed: '0', inForce: '0' },
      normativeDocuments: { made: '5', repealed: '3', inForce: '61' },
      licences: { decisions: '10482' },
      penalties: { decisions: '2315' },
      enforcement: { decisions: '87' },
      fees: { amount: '1536.42' },
    })
    expect(Object.keys(tables.get('t3') ?? {})).toHaveLength(25)
    expect(tables.get('t3')).toMatchObject({
      received: { natural: '30', business: '5', legalService: '2', total: '38' },
      otherHandling: { natural: '0', total: '0' },
      overdueCorrection: { legalService: '1', otherLegal: '0', total: '2' },
      resultsTotal: { natural: '29', total: '36' },
      carriedForward: { natural: '3', total: '4' },
    })
    expect(tables.get('t4')).toMatchObject({
      review: { upheld: '2', corrected: '1', total: '3' },
      directSuit: { upheld: '1', pending: '1', total: '2' },
      suitAfterReview: { total: '0' },
    })
  })

  it('their lines stay part of the text', () => {
    expect(parseReport(balanced).report.sections[2]?.body).toMatch(/^\| （本列数据.*\n/)
  })

  it('are the same whatever the width and punctuation of the names', () => {
    const typed = balanced
      .replace('1.属于国家秘密', '１、属于国家秘密')
      .replace('3.危及“三安全一稳定”', '3．危及三安全一稳定')
      .replace('（七）总计', '(七) 总 计')
      .replace('部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开')
      .replace('本年新收政府信息公开申请数量', '本年新收政府信息公开申请')
      .replaceAll('| ', '｜')
    expect(tablesIn(typed).tables).toEqual(tables)
  })

  it('the reviews may stand in three rows', () => {
    expect(
      short(
        2022,
        '|行政复议|1|0|0|0|1|',
        '|行政诉讼|未经复议直接起诉|0|0|0|0|0|',
        '|行政诉讼|复议后起诉|2|0|0|0|2|',
      ).tables.get('t4'),
    ).toMatchObject({
      review: { upheld: '1', total: '1' },
      suitAfterReview: { upheld: '2', total: '2' },
    })
  })

  it('cells between tabs are cells too', () => {
    expect(short(2022, '规章\t0\t0\t0', '行政规范性文件\t5\t3\t61').tables.get('t2')).toMatchObject(
      {
        normativeDocuments: { inForce: '61' },
      },
    )
  })

  it('the table of 2014 has units beside its figures and names that occur twice', () => {
    const { tables: found, issues: told } = short(
      2016,
      '|统计指标|单位|统计数|',
      '|（三）申请答复数|件|6|',
      '|其中：1.涉及国家秘密|件|0|',
      '|四、行政复议数量|件|3|',
      '|（一）维持具体行政行为数|件|1|',
      '|（二）被依法纠错数|件|2|',
      '|（三）其他情形数|件|0|',
      '|五、行政诉讼数量|件|1|',
      '|（二）被依法纠错数|件|0|',
      '|（三）其他情形数|件|1|',
    )
    expect(told).toEqual([])
    expect(found.get('statistics')).toEqual({
      answered: { count: '6' },
      stateSecret: { count: '0' },
      reviews: { count: '3' },
      reviewsUpheld: { count: '1' },
      reviewsCorrected: { count: '2' },
      reviewsOther: { count: '0' },
      suits: { count: '1' },
      suitsCorrected: { count: '0' },
      suitsOther: { count: '1' },
    })
  })

  it('a blank, a bar too many or too few are kept as they are and told', () => {
    const rules = '|规章|0|0|0|'
    expect(short(2022, rules, '|行政规范性文件|5||61|').tables.get('t2')).toMatchObject({
      normativeDocuments: { made: '5', repealed: '', inForce: '61' },
    })
    expect(short(2022, rules, '|行政规范性文件|5|61|').issues).toEqual(['TABLE_ROW_WIDTH:5'])
    expect(short(2022, rules, '|行政规范性文件|5|3|61|9|').issues).toEqual(['TABLE_ROW_WIDTH:5'])
    expect(short(2022, rules, '|行政规范性文件|5|3|61|', rules).issues).toEqual([
      'TABLE_ROW_REPEATED:6',
    ])
    expect(short(2022, rules, '|行政规范性文件|5|3|61|', '|规划计划|3|4|5|').issues).toEqual([
      'TABLE_ROW_UNKNOWN:6',
    ])
  })

  it('a table of another kind is none of the form’s', () => {
    expect(short(2022, '|单位|件数|', '|教育局|12|', '|其他|3|').issues).toEqual([
      'TABLE_KEPT_AS_TEXT:4',
    ])
    expect(short(2010, '|规章|0|0|0|').issues).toEqual(['TABLE_KEPT_AS_TEXT:4'])
  })
})
