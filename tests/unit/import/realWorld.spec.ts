import { describe, expect, it } from '@jest/globals'
import { parseReport } from '../../../src/import/parseReport.ts'
import { outline } from './outline.ts'

describe('headings as offices type them', () => {
  it.each([
    ['一、 总体情况', '一、|总体情况|'],
    ['一．总体情况', '一．|总体情况|'],
    ['一.总体情况', '一.|总体情况|'],
    ['一 、总体情况', '一 、|总体情况|'],
    ['　　一、总体情况', '一、|总体情况|'],
  ])('a chapter: %s', (line, expected) => {
    expect(outline(line).tree).toEqual([expected])
  })

  it.each([
    ['(一)主动公开', '(一)|主动公开|'],
    ['（ 一 ）主动公开', '（ 一 ）|主动公开|'],
    [
      '（一）加强组织领导。一直以来，我市高度重视。',
      '（一）|加强组织领导。|一直以来，我市高度重视。',
    ],
    [
      '（一）加强组织领导：一直以来，我市高度重视。',
      '（一）|加强组织领导：|一直以来，我市高度重视。',
    ],
  ])('a part: %s', (line, expected) => {
    expect(outline('一、甲', line).tree).toEqual(['一、|甲|', [expected]])
  })

  it.each([
    ['1、主动公开情况。2022年，我县公开信息3条。', '1、|主动公开情况。|2022年，我县公开信息3条。'],
    ['1．主动公开', '1．|主动公开|'],
    ['１．主动公开', '１．|主动公开|'],
    ['1 .主动公开', '1 .|主动公开|'],
  ])('a point: %s', (line, expected) => {
    expect(outline('一、甲', '（一）乙', line).tree[1]?.[1]).toEqual([expected])
  })

  it('a colon in a short heading or in a quoted title ends nothing', () => {
    expect(
      outline(
        '一、重点工作：抓好三件事',
        '二、落实《通知：关于公开》的要求并且长期坚持下去不放松不懈怠。文。',
      ).tree,
    ).toEqual([
      '一、|重点工作：抓好三件事|',
      '二、|落实《通知：关于公开》的要求并且长期坚持下去不放松不懈怠。|文。',
    ])
  })

  it('chapters in another order, or 三 where 二 is due, are read in place and told', () => {
    expect(outline('一、甲', '三、乙', '二、丙')).toMatchObject({
      tree: ['一、|甲|', '三、|乙|', '二、|丙|'],
      issues: ['HEADING_MISNUMBERED:2', 'HEADING_MISNUMBERED:3'],
    })
  })
})

describe('lines of a web page', () => {
  it('above and below the report are left out, each with an issue', () => {
    const { report, issues } = parseReport(
      [
        '\uFEFF当前位置：首页 > 政务公开 > 年报',
        '某县2022年政府信息公开工作年度报告',
        '来源：县政府办　发布时间：2023-03-20　字号：[大 中 小]',
        '自2022年1月1日至2022年12月31日。',
        '一、总体情况',
        '时间：全年都在公开。',
        '发布日期：2023年3月20日',
        '【打印】【关闭】',
      ].join('\r\n'),
    )
    expect(report.title).toBe('某县2022年政府信息公开工作年度报告')
    expect(report.preamble).toBe('自2022年1月1日至2022年12月31日。')
    expect(report.sections[0]?.body).toBe('时间：全年都在公开。')
    expect(issues.map(({ code, line }) => `${code}:${line}`)).toEqual([
      'NOT_THE_REPORT:1',
      'NOT_THE_REPORT:3',
      'NOT_THE_REPORT:7',
      'NOT_THE_REPORT:8',
    ])
  })
})
