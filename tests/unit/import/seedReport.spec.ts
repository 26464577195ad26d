import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { missingTopics } from '../../../src/domain/formats/formats.ts'
import { topicsOfHeading } from '../../../src/domain/formats/topics.ts'
import { parseReport } from '../../../src/import/parseReport.ts'

const { report, issues } = parseReport(readFileSync('seed/data/taicang-2017.txt', 'utf8'))

const figuresOf = (place: number) =>
  report.keyInitiatives[place]?.figures.map(({ label, text }) => [label, text])

describe('the 2017 report of Taicang', () => {
  it('is read without an issue', () => {
    expect(issues).toEqual([])
  })

  it('says in its title and preamble what it is', () => {
    expect(report).toMatchObject({
      title: '太仓市2017年政府信息公开工作年度报告',
      organization: '太仓市',
      year: 2017,
      format: 'R2014',
      period: { from: '2017-01-01', to: '2017-12-31' },
      contact: {
        address: '县府东街99号',
        postcode: '215400',
        telephone: '0512-53952450',
        email: null,
      },
      statisticalTables: [],
    })
    expect(report.preamble).toMatch(/^本年报是根据.*电话0512-53952450）。$/)
  })

  it('has six chapters, the second with three parts, of which two have four each', () => {
    const shape = report.sections.map(({ number, heading, children }) => [
      number,
      heading,
      children.map((part) => [part.number, part.children.map(({ number: each }) => each)]),
    ])
    const four = ['1.', '2.', '3.', '4.']
    expect(shape).toEqual([
      ['一、', '概述', []],
      [
        '二、',
        '主动公开及政务公开要点落实情况',
        [
          ['（一）', []],
          ['（二）', four],
          ['（三）', four],
        ],
      ],
      ['三、', '依申请公开及复议、诉讼和申诉情况', []],
      ['四、', '政府信息公开收费及减免情况', []],
      ['五、', '人大代表建议和政协委员提案办理结果公开情况', []],
      ['六、', '政府信息公开工作存在的主要问题及改进措施', []],
    ])
    expect(report.sections[1]?.children[1]?.children[0]).toMatchObject({
      level: 3,
      heading: '围绕深化改革推进公开。',
      body: expect.stringMatching(/^加快融入政务服务/),
    })
  })

  it('covers with its chapters every topic that its form requires', () => {
    const covered = report.sections.flatMap(({ heading }) => topicsOfHeading(heading))
    expect(report.preamble).not.toBe('')
    expect(missingTopics('R2014', covered)).toEqual([])
  })

  it('has four key initiatives, each with its area and its section', () => {
    expect(report.keyInitiatives.map(({ title, area, section }) => [title, area, section])).toEqual(
      [
        ['围绕深化改革推进公开', 'deepeningReform', '/sections/1/children/1/children/0'],
        ['围绕促进经济发展推进公开', 'economicDevelopment', '/sections/1/children/1/children/1'],
        ['围绕民生改善推进公开', 'livelihood', '/sections/1/children/1/children/2'],
        ['围绕助力政府建设推进公开', 'governmentBuilding', '/sections/1/children/1/children/3'],
      ],
    )
  })

  it('states two figures on reform', () => {
    expect(figuresOf(0)).toEqual([
      ['行政许可信息', '66490条'],
      ['行政处罚信息', '9304条'],
    ])
  })

  it('states six figures on the economy', () => {
    expect(figuresOf(1)).toEqual([
      ['网站信息', '800余条'],
      ['微信信息', '500余条'],
      ['媒体上发表信息', '70余篇'],
      ['政策解读、纳税人培训', '20余场'],
      ['纳税人', '近2000户'],
      ['宣传册子', '12100份'],
    ])
  })

  it('states ten figures on livelihood', () => {
    expect(figuresOf(2)).toEqual([
      ['专题活动信息', '459条'],
      ['就业岗位信息', '323969条'],
      ['食药监管信息', '108条'],
      ['食药红黑榜', '22条'],
      ['棚户区改造和保障性住房信息', '40余条'],
      ['空气质量日报', '近210条'],
      ['国家重点监控企业', '16家'],
      ['监控数据', '23.6万条'],
      ['省环境保护督察交办信访问题调查处理情况的通报', '26批'],
      ['省环境保护督察交办信访问题调查处理情况的通报', '55件'],
    ])
  })

  it('states none on government building', () => {
    expect(figuresOf(3)).toEqual([])
  })

  it('gives values, units, amounts and qualifiers as printed', () => {
    const rows = report.keyInitiatives.flatMap(({ figures }) => figures)
    expect(rows).toHaveLength(18)
    const byText = new Map(rows.map((row) => [row.text, row]))
    expect(byText.get('23.6万条')).toMatchObject({
      value: '23.6',
      unit: '万条',
      amount: '236000',
      qualifier: null,
    })
    expect(byText.get('800余条')).toMatchObject({
      value: '800',
      unit: '条',
      amount: '800',
      qualifier: 'odd',
    })
    expect(byText.get('近2000户')).toMatchObject({ value: '2000', unit: '户', qualifier: 'nearly' })
    expect(rows.filter(({ qualifier }) => qualifier === 'odd').map(({ text }) => text)).toEqual([
      '800余条',
      '500余条',
      '70余篇',
      '20余场',
      '40余条',
    ])
    expect(rows.filter(({ qualifier }) => qualifier === 'nearly').map(({ text }) => text)).toEqual([
      '近2000户',
      '近210条',
    ])
  })

  it('links to two lists of responses, joined by 和 without a space', () => {
    const title = '人大代表建议和政协委员提案办理结果公开情况'
    expect(report.proposalResponses).toEqual([
      { title, url: 'http://www.taicang.gov.cn/site_publicinfo/003004/leadAdvice.html' },
      { title, url: 'http://www.taicang.gov.cn/site_publicinfo/003005/leadMotion.html' },
    ])
  })

  it('counts 66 applications, 65 by network and 1 by letter, and says nothing of the other ways', () => {
    expect(report.applicationCounts).toEqual({
      total: 66,
      channels: { online: 65, letter: 1, fax: null, inPerson: null },
    })
  })

  it('is read the same whatever line breaks and byte order mark it came with', () => {
    const text = readFileSync('seed/data/taicang-2017.txt', 'utf8').replaceAll('\n', '\r\n')
    expect(parseReport(`\uFEFF${text}`)).toEqual({ report, issues })
  })
})
