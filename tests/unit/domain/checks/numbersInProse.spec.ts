import { describe, expect, it } from '@jest/globals'
import { findIn } from './checkText.ts'

describe('what a sentence lists adds up to its total', () => {
  it.each([
    '处理依申请公开66件，其中网络申请65件，信函申请1件。',
    '收到申请66件。其中网络65件，信函1件。',
    '网络65件，信函1件，共66件。',
    '收到申请10件，其中当面申请2件、传真申请1件、网上申请4件、信函申请3件。',
    '发布信息100条，其中政策解读20条。',
    '新收申请38件，其中自然人30件，法人8件，上年结转2件。',
    '答复12件，其中予以公开5件，不予公开2件。',
    '收到申请66件，比上年增加5件，网络申请65件，信函申请1件。',
    '建议38件，提案26件，合计64件。',
    '承办建议52件，其中A类33件；B类15件；C类4件。承办提案9件。',
    '《关于2件网络申请和3件信函申请的9件答复》已公开。',
  ])('passes: %s', (text) => {
    expect([...findIn('TEXT-SUM', text), ...findIn('TEXT-PART', text)]).toEqual([])
  })

  it.each([
    [
      '处理依申请公开66件，其中网络申请65件，信函申请2件。',
      '网络申请65件、信函申请2件，合计67→66件',
    ],
    ['网络65件，信函2件，共66件。', '网络65件、信函2件，合计67→66件'],
    ['收到申请66件。其中网络60件，信函1件。', '网络60件、信函1件，合计61→66件'],
    ['共办理52件，A类33件，B类15件，C类5件。', 'A类33件、B类15件、C类5件，合计53→52件'],
    ['行政复议5件，其中维持3件，纠正1件。', '维持3件、纠正1件，合计4→5件'],
    [
      '承办建议52件，其中A类33件，占63.5%；B类14件；C类4件。',
      'A类33件、B类14件、C类4件，合计51→52件',
    ],
    ['共受理建议和提案64件，其中建议38件，提案27件。', '建议38件、提案27件，合计65→64件'],
  ])('is found: %s', (text, expected) => {
    expect(findIn('TEXT-SUM', text)).toEqual([expected])
  })

  it('a part larger than its total', () => {
    expect(findIn('TEXT-PART', '发布信息100条，其中政策解读120条。')).toEqual(['120条→100条'])
  })
})

describe('percentages are what their counts make', () => {
  it.each([
    '共办理52件，A类33件，占63.5%。',
    '受理申请66件，办结66件，办结率100%。',
    '办理审批事项106.5万件，办结率96.8%，日均办件4243件。',
    '从100件增加到120件，增长20%。',
    '考核52个单位，优秀13个，占25%。',
    '网络占60%，信函占30%，其他占10%。',
    '甲占33.3%，乙占33.3%，丙占33.3%。',
  ])('passes: %s', (text) => {
    expect([...findIn('TEXT-RATE', text), ...findIn('TEXT-SHARE', text)]).toEqual([])
  })

  it.each([
    ['共办理52件，其中A类33件，占63.4%。', '63.4%→63.5%'],
    ['全年办理提案52件。A类33件，占63.4%。', '63.4%→63.5%'],
    ['受理申请66件，办结60件，办结率95%。', '95%→90.9%'],
    ['从100件增加到120件，增长25%。', '25%→20.0%'],
    ['从100件减少到80件，下降25%。', '25%→20.0%'],
  ])('is found: %s', (text, expected) => {
    expect(findIn('TEXT-RATE', text)).toEqual([expected])
  })

  it('shares of one whole that do not make it', () => {
    expect(findIn('TEXT-SHARE', '网络占60%，信函占30%，其他占12%。')).toEqual([
      '60%、30%、12%→102%',
    ])
  })
})

describe('how numbers are qualified', () => {
  it.each([
    ['发布近百余条信息', '近百余条信→百余条信'],
    ['召开近20余场会议', '近20余场会→20余场会'],
    ['走访约30家左右', '约30家左右→30家左右'],
    ['答复近66件', '近66件→66件'],
    ['答复66余件', '66余件→66余件'],
  ])('%s', (text, expected) => {
    expect(findIn('FIGURE-DOUBLY-QUALIFIED', `${text}。`)).toEqual([expected])
  })

  it.each([
    '近210条',
    '800余条',
    '超120万人次',
    '23.6万条',
    '最近20余天',
    '签约30家',
    '约30家',
    '近年来',
  ])('%s is qualified once', (text) => {
    expect(findIn('FIGURE-DOUBLY-QUALIFIED', `${text}。`)).toEqual([])
  })

  it('what others read may be rounded, what the office counts is given', () => {
    expect(findIn('FIGURE-APPROXIMATE', '阅读超120万人次，约3000人次参加，投资约20万元。')).toEqual(
      [],
    )
    expect(findIn('FIGURE-APPROXIMATE', '发布信息800余条。')).toEqual(['800余条→准确数'])
  })
})

describe('what is counted in words', () => {
  it('as many parts as the preamble says', () => {
    expect(findIn('TEXT-COUNT', '主要有三个方面的问题：一是内容不全；二是更新不快。')).toEqual([
      '三个方面→2',
    ])
    expect(
      findIn('TEXT-COUNT', '主要有三个方面的问题：一是内容不全。二是更新不快。三是解读不多。'),
    ).toEqual([])
  })

  it('an average a day is that of the working days of a year, or of all its days', () => {
    expect(findIn('TEXT-DAILY', '办理106.5万件，日均办件4243件。')).toEqual([])
    expect(findIn('TEXT-DAILY', '办理36500件，日均办件100件。')).toEqual([])
    expect(findIn('TEXT-DAILY', '办理36500件，日均办件200件。')).toEqual([
      '36500件，日均200件→183天',
    ])
  })
})

describe('years and scope', () => {
  it.each([
    ['2016年，我县坚持公开。', '2016年，→2017'],
    ['截至2016年12月31日，发布信息5条。', '截至2016年12月31日→2017'],
    ['本报告是2016年度政府信息公开工作报告。', '本报告是2016年度政府信息公开工作报告→2017'],
  ])('a year left over: %s', (text, expected) => {
    expect(findIn('YEAR-LEFT', text)).toEqual([expected])
  })

  it.each([
    '2017年，我县坚持公开。',
    '2016年以来，我县坚持公开。',
    '2016年同比增长。',
    '2018年，我县将继续努力。',
    '与2016年相比有所增加。',
    '落实《2016年政务公开工作要点》。',
    '2016年年报指出的问题已经整改。',
    '自2016年1月起实施。',
  ])('none: %s', (text) => {
    expect(findIn('YEAR-LEFT', text)).toEqual([])
  })
})
