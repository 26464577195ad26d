import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { CheckContext } from '../../../../src/domain/checks/CheckContext.ts'
import type { CheckedReport } from '../../../../src/domain/checks/CheckedReport.ts'
import { predictDeduction } from '../../../../src/domain/checks/deductions.ts'
import { referencesIn } from '../../../../src/domain/checks/referencesIn.ts'
import { runChecks } from '../../../../src/domain/checks/runChecks.ts'
import { brief, modelOf } from './checkText.ts'

const read = (name: string): string => readFileSync(`tests/fixtures/checks/${name}.txt`, 'utf8')
const text = read('balanced-2022')
const balanced = modelOf(text)
const of = (report: CheckedReport, context: CheckContext, pattern: RegExp) =>
  brief(runChecks(report, context)).filter((each) => pattern.test(each))

/** A report of another year with the cells of 2022, but for those given. */
const asLastYear = (
  year: number,
  cells: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {},
): CheckedReport => ({
  ...modelOf(text.replaceAll('2022', String(year))),
  tables: balanced.tables.map((each) => ({
    ...each,
    cells: Object.fromEntries(
      Object.entries(each.cells).map(([row, columns]) => [
        row,
        { ...columns, ...cells[each.table]?.[row] },
      ]),
    ),
  })),
})

describe('last year beside this one', () => {
  const forward = { t3: { carriedForward: { natural: '2', business: '0', total: '2' } } }

  it('what was carried over is what was carried forward, in seven columns', () => {
    expect(of(balanced, { lastYear: asLastYear(2021, forward) }, /^T3-CARRY/)).toEqual([])
    expect(of(balanced, { lastYear: asLastYear(2021) }, /^T3-CARRY/)).toEqual([
      'T3-CARRY t3.carriedOver.natural 2→3',
      'T3-CARRY t3.carriedOver.business 0→1',
      'T3-CARRY t3.carriedOver.total 2→4',
    ])
  })

  it('from the form of 2019 to that of 2021 all seven columns are carried over', () => {
    const this2021 = modelOf(read('r2021-qingtian-2021'))
    const last2020 = modelOf(read('r2019-dongjiang-2020'))
    expect(of(this2021, { lastYear: last2020 }, /^T3-CARRY/)).toEqual([])
    const more = modelOf(
      read('r2019-dongjiang-2020').replace(
        '|四、结转下年度继续办理|2|0|',
        '|四、结转下年度继续办理|1|1|',
      ),
    )
    expect(of(this2021, { lastYear: more }, /^T3-CARRY/)).toEqual([
      'T3-CARRY t3.carriedOver.natural 2→1',
      'T3-CARRY t3.carriedOver.business 0→1',
    ])
  })

  it('2018 carries nothing over to 2019, and 2019’s documents are no stock of 2021', () => {
    const this2019 = modelOf(read('r2019-dongjiang-2020').replaceAll('2020', '2019'))
    expect(
      of(this2019, { lastYear: modelOf(read('r2014-baishui-2018')) }, /^T3-CARRY|^T2-STOCK/),
    ).toEqual([])
    expect(
      of(
        modelOf(read('r2021-qingtian-2021')),
        { lastYear: modelOf(read('r2019-dongjiang-2020')) },
        /^T2-STOCK/,
      ),
    ).toEqual([])
  })

  it('a report of another year than the last is not taken for it', () => {
    expect(of(balanced, { lastYear: asLastYear(2020) }, /^T/)).toEqual([])
  })

  it('the stock of documents follows from last year’s', () => {
    const stock = (inForce: string) =>
      asLastYear(2021, { ...forward, t2: { normativeDocuments: { inForce } } })
    expect(of(balanced, { lastYear: stock('59') }, /^T2-STOCK/)).toEqual([])
    expect(of(balanced, { lastYear: stock('60') }, /^T2-STOCK/)).toEqual([
      'T2-STOCK t2.normativeDocuments.inForce 61→62',
    ])
  })

  it('元 typed as 万元, a total that doubles, a table that is last year’s', () => {
    const lastYear = asLastYear(2021, {
      t2: { fees: { amount: '1.5' } },
      t3: { received: { total: '20' } },
    })
    expect(of(balanced, { lastYear }, /^T2-FEE|^T-JUMP|^T-SAME/)).toEqual([
      'T2-FEE-JUMP t2.fees.amount 1536.42→1.5',
      'T-JUMP t3.received.total 38→20',
      'T-SAME t4 政府信息公开行政复议、行政诉讼情况→t4',
    ])
  })

  it('a growth rate is what both years’ counts make', () => {
    const lastYear = asLastYear(2021, { t3: { received: { total: '20' } } })
    const said = (words: string) =>
      of(modelOf(text.replace('申请38件，', `申请38件，${words}，`)), { lastYear }, /^TEXT-GROWTH/)
    expect(said('同比增长90%')).toEqual([])
    expect(said('比上年增加18件')).toEqual([])
    expect(said('同比增长85%')).toEqual(['TEXT-GROWTH 同比增长85%→90.0%（上年为20）'])
    expect(said('较上年减少18件')).toEqual(['TEXT-GROWTH 较上年减少18件→18（上年为20）'])
  })

  it('where last year’s form had no table, its prose is asked', () => {
    const narrative = (year: number, sentence: string) =>
      modelOf(
        [
          `某县${year}年政府信息公开工作年度报告`,
          `根据条例编制，自${year}年1月1日起至${year}年12月31日止。`,
          '一、依申请公开情况',
          sentence,
        ].join('\n'),
      )
    const lastYear = narrative(2016, '全年共收到政府信息公开申请32件。')
    const told = (rate: string) =>
      of(
        narrative(2017, `全年共收到政府信息公开申请66件，同比增加${rate}。`),
        { lastYear },
        /^TEXT-GROWTH/,
      )
    expect(told('106.3%')).toEqual([])
    expect(told('106.4%')).toEqual(['TEXT-GROWTH 同比增加106.4%→106.3%（上年为32）'])
  })

  it('a claim over years needs their reports, and is borne out or not', () => {
    const claim = modelOf(text.replace('本年度未收取', '连续三年无行政复议和诉讼。本年度未收取'))
    const now = { ...claim, tables: claim.tables.filter(({ table }) => table !== 't4') }
    const calm = (year: number) => ({ ...asLastYear(year), tables: [] })
    const told = (earlier: readonly CheckedReport[]) => of(now, { earlier }, /^CLAIM/)
    expect(told([])).toEqual(['CLAIM-YEARS 连续三年无行政复议和诉讼→2020、2021年报告'])
    expect(told([calm(2021)])).toEqual(['CLAIM-YEARS 连续三年无行政复议和诉讼→2020年报告'])
    expect(told([calm(2021), calm(2020)])).toEqual([])
    expect(told([calm(2021), asLastYear(2020)])).toEqual([
      'CLAIM-YEARS 连续三年无行政复议和诉讼→2020年报告（其中有复议或诉讼案件）',
    ])
  })
})

describe('likeness', () => {
  it('last year’s text with one other number is last year’s again, told section by section', () => {
    const lastYear = modelOf(text.replaceAll('2022', '2021').replaceAll('27个', '31个'))
    const found = runChecks(balanced, { lastYear }).filter(({ check }) => check === 'SIMILAR-PAST')
    expect(found.map(({ where }) => where.section)).toEqual(
      expect.arrayContaining(['/sections/4/children/1']),
    )
    expect(found[0]?.expected).toBe('东湖县2021年报告')
  })

  it('a neighbour’s text and name are found, a text of one’s own is not', () => {
    const copied = modelOf(text.replaceAll('东湖', '西湖').replace('我县建立', '东湖县建立'))
    expect(of(copied, { neighbours: [balanced] }, /^SIMILAR-NEIGHBOUR/).length).toBeGreaterThan(0)
    expect(of(copied, { neighbours: [balanced] }, /^PLACE-FOREIGN/)).toEqual([
      'PLACE-FOREIGN 东湖县→其他单位',
    ])
    expect(
      of(balanced, { neighbours: [modelOf(read('r2021-qingtian-2021'))] }, /^SIMILAR|^PLACE/),
    ).toEqual([])
  })
})

describe('what is consolidated', () => {
  it('is the sum of its parts, cell by cell', () => {
    const none = {
      ...balanced,
      tables: balanced.tables.map((each) => ({
        ...each,
        cells: Object.fromEntries(
          Object.entries(each.cells).map(([row, columns]) => [
            row,
            Object.fromEntries(Object.keys(columns).map((column) => [column, '0'])),
          ]),
        ),
      })),
    }
    expect(of(balanced, { consolidated: [balanced, none] }, /^T-CONSOLIDATED/)).toEqual([])
    const town = {
      ...none,
      tables: none.tables.map((each) => ({
        ...each,
        cells: { ...each.cells, received: { ...each.cells['received'], natural: '1' } },
      })),
    }
    expect(of(balanced, { consolidated: [balanced, town] }, /^T-CONSOLIDATED/)).toEqual([
      'T-CONSOLIDATED t3.received.natural 30→31',
    ])
  })
})

describe('when it is published', () => {
  const due = (publishedAt: string, kind: 'government' | 'department' | 'town' = 'government') =>
    of({ ...balanced, kind, publishedAt }, {}, /^LATE/)
  it('the last second of the day in Asia/Shanghai is in time, the next is not', () => {
    expect(due('2023-03-31T23:59:59+08:00')).toEqual([])
    expect(due('2023-03-31T15:59:59Z')).toEqual([])
    expect(due('2023-04-01T00:00:00+08:00')).toEqual(['LATE 2023-04-01 00:00:00→2023-03-31'])
    expect(due('2023-03-31T16:00:00Z')).toHaveLength(1)
    expect(due('2023-03-01T00:00:00Z', 'department')).toHaveLength(1)
    expect(due('2023-12-01T00:00:00Z', 'town')).toEqual([])
  })
})

it('documents are listed for clearance, and those known not to be public are found', () => {
  expect(referencesIn(balanced).map(({ title, number }) => title ?? number)).toEqual([
    '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
  ])
  expect(of(balanced, { notPublic: ['国办公开办函〔2021〕30号'] }, /^REFERENCE/)).toHaveLength(1)
})

it('the predicted deduction adds up by group, up to its limit', () => {
  const broken = modelOf(
    text.replace(
      '| 三、本年度办理结果 | （一）予以公开 | 12 |',
      '| 三、本年度办理结果 | （一）予以公开 | 13 |',
    ),
  )
  expect(predictDeduction(runChecks(balanced)).total).toBe(0)
  expect(predictDeduction(runChecks(broken))).toMatchObject({ total: 2, groups: { inaccurate: 2 } })
  const many = modelOf(text.replaceAll('| 0 | 0 |', '| / | / |'))
  expect(predictDeduction(runChecks(many)).groups.incomplete).toBe(10)
})
