import { describe, expect, it } from '@jest/globals'
import { parseReport } from '../../../src/import/parseReport.ts'

const read = (...lines: readonly string[]) => {
  const head = ['某市2017年政府信息公开工作年度报告', '自2017年1月1日起至2017年12月31日止。']
  const { report, issues } = parseReport([...head, ...lines].join('\n'))
  return { ...report, codes: issues.map(({ code }) => code) }
}

describe('key initiatives', () => {
  it('are the parts of the section that announces the key areas', () => {
    const { keyInitiatives } = read(
      '一、主动公开',
      '（一）重点领域信息公开',
      '1.推进民生改善。发布信息5条。',
    )
    expect(keyInitiatives).toMatchObject([
      {
        title: '推进民生改善',
        area: 'livelihood',
        section: '/sections/0/children/0/children/0',
        figures: [{ text: '5条' }],
      },
    ])
  })

  it('are looked for in the innermost such section', () => {
    const { keyInitiatives } = read(
      '一、主动公开和重点领域',
      '（一）机构',
      '（二）重点领域',
      '1.民生改善',
    )
    expect(keyInitiatives.map(({ title }) => title)).toEqual(['民生改善'])
  })

  it('take the figures of all below them', () => {
    const { keyInitiatives } = read(
      '一、重点领域',
      '（一）民生改善',
      '发布5条',
      '1.就业。发布6条。',
      '（1）补贴',
      '发放7份',
    )
    expect(keyInitiatives.map(({ figures }) => figures.map(({ text }) => text))).toEqual([
      ['5条', '6条', '7份'],
    ])
  })

  it('of no known area are told', () => {
    expect(read('一、重点领域', '（一）某某工作')).toMatchObject({
      keyInitiatives: [{ title: '某某工作', area: null }],
      codes: ['AREA_UNKNOWN'],
    })
  })

  it('of an area of another year still have it, the year’s own list going first', () => {
    const areas = [
      { id: 'old', label: '民生', years: [2016] },
      { id: 'new', label: '民生', years: [2017] },
      { id: 'other', label: '城建', years: [2016] },
    ]
    const text = '某市2017年政府信息公开工作年度报告\n一、重点领域\n（一）民生\n（二）城建'
    const { report } = parseReport(text, { areas })
    expect(report.keyInitiatives.map(({ area }) => area)).toEqual(['new', 'other'])
  })

  it('are missed where the key areas have no parts', () => {
    expect(read('一、重点领域信息公开', '发布信息5条。')).toMatchObject({
      keyInitiatives: [],
      codes: ['INITIATIVES_NOT_FOUND'],
    })
  })
})

describe('links to responses', () => {
  it('take their chapter’s heading for a title', () => {
    expect(
      read('一、建议提案办理结果公开情况', '见http://a.cn/x和http://a.cn/y。').proposalResponses,
    ).toEqual([
      { title: '建议提案办理结果公开情况', url: 'http://a.cn/x' },
      { title: '建议提案办理结果公开情况', url: 'http://a.cn/y' },
    ])
  })

  it('have the quoted title that stands before them', () => {
    const text =
      '《关于停车的建议》：http://a.cn/x，《关于公园的提案》（http://a.cn/y），http://a.cn/z'
    expect(read('一、政协提案', text).proposalResponses.map(({ title }) => title)).toEqual([
      '关于停车的建议',
      '关于公园的提案',
      '政协提案',
    ])
  })

  it('are found in a part of a chapter, under that part’s heading', () => {
    expect(
      read('一、主动公开', '（一）代表建议办理。见http://a.cn/x', '1.细目', 'http://a.cn/y')
        .proposalResponses,
    ).toEqual([
      { title: '代表建议办理', url: 'http://a.cn/x' },
      { title: '代表建议办理', url: 'http://a.cn/y' },
    ])
  })

  it.each(['一、概述', '一、存在问题及改进建议'])('are not looked for under %s', (heading) => {
    expect(read(heading, 'http://a.cn/x').proposalResponses).toEqual([])
  })
})

describe('counts of applications', () => {
  const counts = (text: string) => {
    const { applicationCounts, codes } = read('一、依申请公开情况', text)
    const { online, letter, fax, inPerson } = applicationCounts.channels
    return [applicationCounts.total, online, letter, fax, inPerson, codes]
  }
  it.each([
    ['共处理依申请公开66件，其中网络申请65件，信函申请1件。', [66, 65, 1, null, null, []]],
    [
      '收到政府信息公开申请10件，其中当面申请2件、传真申请1件、网上申请4件、信函申请3件',
      [10, 4, 3, 1, 2, []],
    ],
    ['受理申请5件。', [5, null, null, null, null, []]],
    ['共收到申请0件', [0, null, null, null, null, []]],
    ['截至12月31日，已按时办结66件。', [null, null, null, null, null, []]],
    ['收到申请近70件，网络申请65件', [null, null, null, null, null, []]],
    ['收到申请66件，网络申请65件，信函申请2件', [66, 65, 2, null, null, ['SUM_DOES_NOT_CLOSE']]],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  it('are read where the chapter on applications says them, not elsewhere', () => {
    const { applicationCounts } = read(
      '一、概述',
      '收到申请9件',
      '二、收到和处理政府信息公开申请情况',
      '无。',
      '收到申请3件',
    )
    expect(applicationCounts.total).toBe(3)
  })
})
