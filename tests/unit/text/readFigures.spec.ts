import { describe, expect, it } from '@jest/globals'
import { isFigures } from '../../../src/domain/figures.ts'
import { readFigures } from '../../../src/domain/text/figures/readFigures.ts'

const printed = (text: string) => readFigures(text).map((figure) => figure.text)
const values = (text: string) =>
  readFigures(text).map(({ value, unit, amount, qualifier }) => [value, unit, amount, qualifier])
const labels = (text: string) => readFigures(text).map(({ label }) => label)

describe('what is a figure', () => {
  it.each([
    ['a count', '公示信息66490条', ['66490', '条', '66490', null]],
    ['a count with a space', '公示信息66490 条', ['66490', '条', '66490', null]],
    ['full-width digits', '公示信息１２３条', ['123', '条', '123', null]],
    ['thousands separators', '公示信息1,234,567条', ['1234567', '条', '1234567', null]],
    ['万', '监控数据23.6万条', ['23.6', '万条', '236000', null]],
    ['亿', '阅读1.2亿人次', ['1.2', '亿人次', '120000000', null]],
    ['千', '走访3千户', ['3', '千户', '3000', null]],
    ['money', '财政拨款120.5万元', ['120.5', '万元', '1205000', null]],
    ['an area', '改造棚户区20万平方米', ['20', '万平方米', '200000', null]],
    ['the longer counter', '培训1500人次', ['1500', '人次', '1500', null]],
    ['departments', '12部门联合发文', ['12', '部门', '12', null]],
  ])('%s', (_case, text, expected) => {
    expect(values(text)).toEqual([expected])
  })
})

describe('how a figure is qualified', () => {
  it.each([
    ['约200条', 'about', '约200条'],
    ['大约200条', 'about', '大约200条'],
    ['近2000户', 'nearly', '近2000户'],
    ['将近2000户', 'nearly', '将近2000户'],
    ['800余条', 'odd', '800余条'],
    ['3000多人次', 'odd', '3000多人次'],
    ['100余万件', 'odd', '100余万件'],
    ['120万余件', 'odd', '120万余件'],
    ['超120万人次', 'over', '超120万人次'],
    ['逾3万人', 'over', '逾3万人'],
    ['300条以上', 'over', '300条以上'],
    ['200条', null, '200条'],
    ['签约20家', null, '20家'],
    ['最近3次', null, '3次'],
  ])('%s is %s', (text, qualifier, asPrinted) => {
    expect(readFigures(text).map((figure) => [figure.qualifier, figure.text])).toEqual([
      [qualifier, asPrinted],
    ])
  })
})

describe('what is left alone', () => {
  it.each([
    ['dates', '自2017年1月1日起至12月31日止'],
    ['spans of time', '7个工作日内、24小时、3个月、30天'],
    ['rates', '办结率96.8%，增长3个百分点'],
    ['ranges of years', '规划（2010-2030）'],
    ['ranges of counts', '每月10—20件'],
    ['quoted titles', '《关于办好100件实事的通知》'],
    ['quoted words', '“12345”热线、“100件实事”'],
    ['numbers of documents', '国办发〔2014〕32号'],
    ['ordinals', '第3批、第20条、第 5 次'],
    ['names', '8890家政平台、1+X、4G网络、12345热线'],
    ['Chinese numerals', '三百余条、近百件'],
    ['counts without a counter', '阅读量超过40万'],
    ['letters before the digits', 'A4张、G20个'],
    ['addresses', 'http://a.cn/100件'],
    ['endless digits', `${'9'.repeat(40)}件`],
  ])('%s', (_case, text) => {
    expect(printed(text)).toEqual([])
  })
})

describe('what a figure is about', () => {
  it.each([
    [
      'the name before it',
      '公示行政许可信息66490条，行政处罚信息9304条',
      ['行政许可信息', '行政处罚信息'],
    ],
    ['the name after the last verb', '平台发布空气质量日报近210条', ['空气质量日报']],
    ['the name after it', '近2000户纳税人参加', ['纳税人']],
    ['the next figure of the clause', '公开了26批共计55件信访问题', ['信访问题', '信访问题']],
    ['the clause before', '主动公开政府信息，共12条', ['主动公开政府信息']],
    ['with the verb where the name alone says little', '发布信息115条', ['发布信息']],
    ['the verb alone where nothing else stands there', '受理100件', ['受理']],
    ['after 等', '《新华日报》等媒体报道70篇', ['媒体报道']],
    ['before 等 where it ends the list', '政策解读、纳税人培训等20场', ['政策解读、纳税人培训']],
    ['in a list', '信息108条、红黑榜22条', ['信息', '红黑榜']],
    [
      'with what is quoted as printed',
      '官方微信“太仓发布”关注人数28423人',
      ['官方微信“太仓发布”关注人数'],
    ],
    [
      'no single character of another word',
      '共青团活动12场，违法行为3起',
      ['共青团活动', '违法行为'],
    ],
    ['the figure itself where the text is silent', '12件', ['12件']],
  ])('%s', (_case, text, expected) => {
    expect(labels(text)).toEqual(expected)
  })
})

it('what is read is sound as figures of a document', () => {
  const rows = readFigures('公示信息66,490条，近2000户纳税人，监控数据23.6万条').map(
    (figure, index) => ({ ...figure, id: String(index) }),
  )
  expect(rows).toHaveLength(3)
  expect(isFigures(rows)).toBe(true)
})
