import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { FORMATS } from '../../../src/domain/formats/formats.ts'
import type { TableDefinition } from '../../../src/domain/formats/TableDefinition.ts'
import { KEY_FIGURES } from '../../../src/domain/keyFigures.ts'
import { keyFigureOf } from '../../../src/site/figures/readKeyFigures.ts'
import { Breakable } from '../../../src/site/report/Breakable.tsx'
import { citation } from '../../../src/site/report/citation.ts'
import { explainNumbers } from '../../../src/site/report/explainNumbers.ts'
import { wordedLinks } from '../../../src/site/report/wordedLinks.ts'

describe('a citation', () => {
  const cited = {
    organization: '太仓市人民政府',
    title: '太仓市2017年政府信息公开工作年度报告',
    publishedAt: '2018-03-20T09:00:00.000+08:00',
    accessed: '引用日期',
  }

  it('is as GB/T 7714 has a report that is read online', () => {
    const address = 'https://a.gov.cn/reports/taicang/2017/editions/1'
    expect(citation({ ...cited, address })).toBe(
      '太仓市人民政府. 太仓市2017年政府信息公开工作年度报告[R/OL]. (2018-03-20)[引用日期]. https://a.gov.cn/reports/taicang/2017/editions/1.',
    )
  })

  it('names no address where nobody knows one', () => {
    expect(citation({ ...cited, address: null })).toMatch(/\[引用日期\]\.$/)
  })
})

describe('the title of a report', () => {
  it('goes on in the next line between words, and not beside a number', () => {
    const html = renderToStaticMarkup(
      createElement(Breakable, { text: '太仓市2017年政府信息公开工作年度报告' }),
    )
    expect(html.replaceAll('<wbr/>', '')).toBe('太仓市2017年政府信息公开工作年度报告')
    expect(html).toMatch(/市2017年<wbr\/>政府<wbr\/>信息/)
  })
})

describe('a link on paper', () => {
  it('has its address beside its words, where these are not the address itself', () => {
    const own = '<a href="http://a.gov.cn/1.html">http://a.gov.cn/1.html</a>'
    const other = '<a href="http://a.gov.cn/?a=1&amp;b=2" target="_blank">办理结果</a>'
    const mail = '<a href="mailto:x@a.gov.cn">邮箱</a>'
    expect(wordedLinks(`${own}和${other}，${mail}`)).toBe(
      `${own}和${other.replace('<a ', '<a class="worded" ')}，${mail}`,
    )
  })
})

describe('a bound number', () => {
  const printed = '<data value="96" data-figure-ref="cell/t3/received/total">96</data>'
  const source = { place: '表三 · <总计>', period: null, anchor: 't3-received-total' }

  it('opens a note that leads to its source, each its own', () => {
    const explain = explainNumbers(new Map([['cell/t3/received/total', source]]), 'zh')
    const html = explain(`<p>${printed}件，${printed}件</p>`)
    expect([...html.matchAll(/popovertarget="(\w+)"/g)].map(([, id]) => id)).toEqual(['n1', 'n2'])
    expect(html).toContain('<a href="#t3-received-total">表三 · &lt;总计&gt;</a>')
    expect(html.match(/<data /g)).toHaveLength(2)
  })

  it('stays as it is where the edition does not hold its source', () => {
    expect(explainNumbers(new Map(), 'zh')(printed)).toBe(printed)
  })
})

describe('a key figure', () => {
  it('stands in the tables of each form that it is taken from', () => {
    const astray = KEY_FIGURES.flatMap(({ figures }) => figures).flatMap(({ id, from }) =>
      Object.entries(from).flatMap(([format, { table, cells }]) => {
        const tables: readonly TableDefinition[] = Object.entries(FORMATS).flatMap(
          ([name, form]) => (name === format ? form.tables : []),
        )
        const definition = tables.find((each) => each.id === table)
        return cells
          .filter(
            ({ row, column }) =>
              !definition?.rows.some((each) => each.id === row) ||
              !definition.columns.some((each) => each.id === column),
          )
          .map((cell) => [id, format, cell])
      }),
    )
    expect(astray).toEqual([])
  })

  const cells = [
    {
      table: 't4',
      cells: [
        { row: 'directSuit', column: 'total' },
        { row: 'suitAfterReview', column: 'total' },
      ],
    },
  ] as const
  const suits = {
    id: 'suits',
    label: { zh: '', en: '' },
    unit: { zh: '', en: '' },
    from: { R2021: cells[0] },
  }
  const cell = (row: string, value: string) => ({
    ...{ row, value, column: 'total', report: { year: 2021 } },
  })

  it('is the sum of its cells in the form of its year', () => {
    const tables = { t4: { nodes: [cell('directSuit', '2'), cell('suitAfterReview', '3')] } }
    expect(keyFigureOf(suits, { year: 2021, format: 'R2021' }, tables)).toBe(5)
  })

  it('is not said where one of its cells is blank, or where there is no report', () => {
    const tables = { t4: { nodes: [cell('directSuit', '2')] } }
    expect(keyFigureOf(suits, { year: 2021, format: 'R2021' }, tables)).toBe('noReport')
    expect(keyFigureOf(suits, { year: 2021, format: null }, tables)).toBe('noReport')
  })

  it('is told from one that the form does not ask for', () => {
    expect(keyFigureOf(suits, { year: 2017, format: 'R2014' }, {})).toBe('notInForm')
  })
})
