import { describe, expect, it } from '@jest/globals'
import { compareSnapshots } from '../../../src/record/compare/compareSnapshots.ts'
import { buildSnapshot } from '../../../src/record/snapshot/buildSnapshot.ts'
import { boundBody } from '../../support/boundNumber.ts'
import { richText } from '../../support/richText.ts'
import { written } from '../../support/written.ts'
import {
  initiative,
  proposal,
  section,
  statisticalTable,
  workingReport,
} from './fixtures/workingReport.ts'

type Working = Parameters<typeof workingReport>[0]

const figure = (amount: string) =>
  ({ id: 'f', label: '网络申请', value: amount, unit: '件', amount, text: `${amount}件` }) as const

const one = section({
  id: 'one',
  order: 'a0',
  heading: '总体情况',
  body: richText('公开信息300条。'),
})
const two = section({ id: 'two', order: 'a1', heading: '主动公开' })
const three = section({
  id: 'three',
  order: 'a2',
  heading: '依申请公开',
  body: boundBody('收到申请', { initiative: 'i', figure: 'f' }, '。'),
})
const entry = proposal({ id: 'p', order: 'a0', title: '关于公开的建议', url: 'http://a.cn/1' })
const cells = statisticalTable({
  id: 't',
  table: 't3',
  cells: { received: { natural: '12' } },
})
const report = { year: 2021, format: 'R2021', preamble: richText('本报告由办公室编制。') } as const

const FIRST: Working = {
  report,
  sections: [one, two, three],
  keyInitiatives: [initiative({ id: 'i', order: 'a0', title: '申请', figures: [figure('65')] })],
  proposalResponses: [entry],
  statisticalTables: [cells],
}

const compare = (before: Working | null, after: Working) =>
  compareSnapshots({
    before: before && buildSnapshot(workingReport(before)),
    after: buildSnapshot(workingReport(after)),
    language: 'zh',
  }).map(({ label, change, moved, fields, said }) => [
    label,
    change,
    moved,
    ...[...fields, ...said].map((each) => [each.label, ...written(each.blocks)]),
  ])

describe('two published editions compared', () => {
  it('nothing is told where nothing changed', () => {
    expect(compare(FIRST, FIRST)).toEqual([])
  })

  it('of a first edition everything is new, each document by its name', () => {
    expect(compare(null, FIRST).map(([label, change]) => [label, change])).toEqual([
      ['太仓市2017年政府信息公开工作年度报告', 'added'],
      ['一、总体情况', 'added'],
      ['二、主动公开', 'added'],
      ['三、依申请公开', 'added'],
      ['申请', 'added'],
      ['关于公开的建议', 'added'],
      [expect.stringContaining('收到和处理政府信息公开申请'), 'added'],
    ])
  })

  it('words, the report’s own fields, a cell by its headings, a figure and the prose that it is bound in', () => {
    expect(
      compare(FIRST, {
        ...FIRST,
        report: { ...report, changeNote: '更正申请数' },
        sections: [{ ...one, body: richText('主动公开信息301条。') }, two, three],
        keyInitiatives: [
          initiative({ id: 'i', order: 'a0', title: '申请', figures: [figure('66')] }),
        ],
        statisticalTables: [{ ...cells, cells: { received: { natural: '13' } } }],
      }),
    ).toEqual([
      [expect.any(String), 'kept', null, ['更正说明', '+ [+更正申请数]']],
      ['一、总体情况', 'kept', null, ['正文', '~ [+主动]公开信息{300条→301条}。']],
      ['三、依申请公开', 'kept', null, ['正文', '~ 收到申请{65件→66件 bound}。']],
      [
        '申请',
        'kept',
        null,
        ['数据 · 网络申请 · 数值', '~ {65→66}'],
        ['数据 · 网络申请 · 换算值', '~ {65→66}'],
        ['数据 · 网络申请 · 原文', '~ {65件→66件}'],
      ],
      [
        expect.any(String),
        'kept',
        null,
        [expect.stringMatching(/本年新收政府信息公开申请数量 × 自然人$/), '~ {12→13}'],
      ],
    ])
  })

  it('a chapter that went elsewhere is moved, one that is gone says what it said, and numbers that follow are no change', () => {
    const added = section({ id: 'new', order: 'Zz', heading: '概述', body: richText('新写。') })
    expect(
      compare(FIRST, {
        ...FIRST,
        sections: [added, { ...three, order: 'Zzz' }, one],
        proposalResponses: [],
      }),
    ).toEqual([
      ['一、概述', 'added', null, ['标题', '+ [+概述]'], ['正文', '+ [+新写。]']],
      ['二、依申请公开', 'kept', { from: '三、', to: '二、' }],
      ['二、主动公开', 'dropped', null, ['标题', '- [-主动公开]']],
      [
        '关于公开的建议',
        'dropped',
        null,
        ['标题（案由）', '- [-关于公开的建议]'],
        ['公开链接', '- [-http://a.cn/1]'],
      ],
    ])
    const below = { ...three, parent: 'one' }
    expect(compare(FIRST, { ...FIRST, sections: [one, two, below] })).toEqual([
      ['（一）依申请公开', 'kept', { from: '三、', to: '（一）' }],
    ])
  })
})
