import { describe, expect, it } from '@jest/globals'
import { parseReport } from '../../../src/import/parseReport.ts'

const read = (text: string, year?: number) => {
  const { report, issues } = parseReport(`${text}\n一、概述`, year === undefined ? {} : { year })
  return { ...report, codes: issues.map(({ code }) => code) }
}
const titled = (preamble: string) => read(`某市2017年政府信息公开工作年度报告\n${preamble}`)

describe('the title', () => {
  it.each([
    ['太仓市2017年政府信息公开工作年度报告', '太仓市', 2017],
    ['太仓市2017年政府信息公开年度报告', '太仓市', 2017],
    ['太仓市人民政府办公室2023年度政府信息公开工作报告', '太仓市人民政府办公室', 2023],
    ['太仓市２０１７年政府信息公开工作年度报告', '太仓市', 2017],
    ['太仓市二〇一七年政府信息公开工作年度报告', '太仓市', 2017],
    ['2019年太仓市住建局政府信息公开工作年度报告', '太仓市住建局', 2019],
  ])('%s', (title, organization, year) => {
    expect(read(title)).toMatchObject({ title, organization, year })
  })

  it('may be broken over three lines', () => {
    expect(read('太仓市\n2017年政府信息公开\n工作年度报告\n前言')).toMatchObject({
      title: '太仓市2017年政府信息公开工作年度报告',
      organization: '太仓市',
      preamble: '前言',
    })
  })

  it('of another form is kept, and the year in it taken', () => {
    expect(read('关于2017年信息公开工作的报告')).toMatchObject({
      title: '关于2017年信息公开工作的报告',
      organization: null,
      year: 2017,
      codes: ['TITLE_UNRECOGNISED', 'PERIOD_ASSUMED'],
    })
  })

  it('is not looked for in a sentence or a heading', () => {
    expect(read('本年报根据条例编制。')).toMatchObject({
      title: null,
      preamble: '本年报根据条例编制。',
    })
    expect(read('一、总体情况').sections.map(({ heading }) => heading)).toEqual([
      '总体情况',
      '概述',
    ])
  })
})

describe('the year', () => {
  it.each([
    [2007, null],
    [2008, 'R2008'],
    [2017, 'R2014'],
    [2020, 'R2019'],
    [2024, 'R2021'],
  ])('%i decides the form: %s', (year, format) => {
    const { codes, ...report } = read(`某市${year}年政府信息公开工作年度报告`)
    expect(report.format).toBe(format)
    expect(codes.includes('FORMAT_UNKNOWN')).toBe(format === null)
  })

  it('may be given where the title has none', () => {
    expect(read('某市年度报告', 2017)).toMatchObject({ year: 2017, format: 'R2014' })
    expect(read('某市年度报告').codes).toContain('YEAR_MISSING')
  })

  it('as given goes before the title, with an issue that says so', () => {
    expect(read('某市2016年政府信息公开工作年度报告', 2017)).toMatchObject({
      year: 2017,
      codes: ['YEAR_DIFFERS', 'PERIOD_ASSUMED'],
    })
  })
})

describe('the period', () => {
  it.each([
    ['自2017年1月1日起至2017年12月31日止', '2017-01-01', '2017-12-31'],
    ['从2017年1月1日到12月31日', '2017-01-01', '2017-12-31'],
    ['2017年3月1日—2017年12月31日', '2017-03-01', '2017-12-31'],
    ['２０１７年１月１日起，至１２月３１日', '2017-01-01', '2017-12-31'],
    ['1月1日至12月31日', '2017-01-01', '2017-12-31'],
  ])('%s', (text, from, to) => {
    expect(titled(text)).toMatchObject({ period: { from, to }, codes: [] })
  })

  it.each(['没有写明期限。', '自2017年2月30日至2017年12月31日', '自2017年12月31日至2017年1月1日'])(
    'is the calendar year where none can be read: %s',
    (text) => {
      expect(titled(text)).toMatchObject({
        period: { from: '2017-01-01', to: '2017-12-31' },
        codes: ['PERIOD_ASSUMED'],
      })
    },
  )

  it('outside the report year is kept and told', () => {
    expect(titled('自2016年1月1日起至2016年12月31日止')).toMatchObject({
      period: { from: '2016-01-01', to: '2016-12-31' },
      codes: ['PERIOD_OUTSIDE_YEAR'],
    })
  })
})

describe('the contact', () => {
  const NONE = { address: null, postcode: null, telephone: null, email: null }
  it.each([
    [
      '（地址：县府东街99号，邮编：215400，电话0512-53952450）',
      { address: '县府东街99号', postcode: '215400', telephone: '0512-53952450', email: null },
    ],
    [
      '联系地址为县府东街99号（市政府大院），邮政编码215400，联系电话：(0512)5395 2450转8，电子邮箱：xxgk@taicang.gov.cn。',
      {
        address: '县府东街99号（市政府大院）',
        postcode: '215400',
        telephone: '(0512)5395 2450转8',
        email: 'xxgk@taicang.gov.cn',
      },
    ],
    ['电话：０５１２－５３９５２４５０', { ...NONE, telephone: '0512－53952450' }],
    ['网址：www.a.gov.cn，邮箱地址：a@b.cn', { ...NONE, email: 'a@b.cn' }],
    ['本报告由办公室编制。', NONE],
  ])('%s', (preamble, contact) => {
    expect(titled(preamble).contact).toEqual(contact)
  })
})
