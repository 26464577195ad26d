import { describe, expect, it } from '@jest/globals'
import { fromPlainText } from '../../../src/domain/richText/fromPlainText.ts'
import { buildSnapshot } from '../../../src/record/snapshot/buildSnapshot.ts'
import type { SnapshotSection } from '../../../src/record/snapshot/types.ts'
import {
  initiative,
  organization,
  proposal,
  section,
  workingReport,
} from './fixtures/workingReport.ts'

const outline = (sections: readonly SnapshotSection[]): readonly unknown[] =>
  sections.map(({ id, number, level, children }) =>
    children.length > 0 ? [number, id, level, outline(children)] : [number, id, level],
  )

describe('the chapter tree of a snapshot', () => {
  it('is numbered from the place of each section, four levels deep', () => {
    const { sections } = buildSnapshot(
      workingReport({
        sections: [
          section({ id: 'd', order: 'a0', parent: 'c' }),
          section({ id: 'c', order: 'a0', parent: 'b' }),
          section({ id: 'b', order: 'a0', parent: 'two' }),
          section({ id: 'two', order: 'a1' }),
          section({ id: 'one', order: 'a0' }),
          section({ id: 'e', order: 'a1', parent: 'two' }),
        ],
      }),
    )
    expect(outline(sections)).toEqual([
      ['一、', 'one', 1],
      [
        '二、',
        'two',
        1,
        [
          ['（一）', 'b', 2, [['1.', 'c', 3, [['（1）', 'd', 4]]]]],
          ['（二）', 'e', 2],
        ],
      ],
    ])
  })

  it('leaves dropped sections out, with what stands below them, and counts without them', () => {
    const { sections } = buildSnapshot(
      workingReport({
        sections: [
          section({ id: 'dropped', order: 'a0', workflowState: 'dropped' }),
          section({ id: 'below', order: 'a0', parent: 'dropped' }),
          section({ id: 'kept', order: 'a1' }),
        ],
      }),
    )
    expect(outline(sections)).toEqual([['一、', 'kept', 1]])
  })

  it('orders by the keys’ characters, capitals first, and by id where keys are equal', () => {
    const orders = [
      { id: 'y', order: 'a0' },
      { id: 'x', order: 'a0' },
      { id: 'z', order: 'Zz' },
    ]
    const { sections } = buildSnapshot(workingReport({ sections: orders.map(section) }))
    expect(sections.map(({ id }) => id)).toEqual(['z', 'x', 'y'])
  })

  it('stays the same in whatever order the database gives the sections', () => {
    const given = [
      section({ id: 'a', order: 'a0' }),
      section({ id: 'b', order: 'a1' }),
      section({ id: 'c', order: 'a0', parent: 'b' }),
    ]
    expect(buildSnapshot(workingReport({ sections: given.toReversed() }))).toEqual(
      buildSnapshot(workingReport({ sections: given })),
    )
  })
})

describe('a snapshot', () => {
  it('keeps the days of Shanghai, and the calendar year where no period was given', () => {
    const period = { from: '2016-12-31T16:00:00.000Z', to: '2017-12-31T04:00:00.000Z' }
    expect(buildSnapshot(workingReport({ report: { period } })).report.period).toEqual({
      from: '2017-01-01',
      to: '2017-12-31',
    })
    expect(buildSnapshot(workingReport({})).report.period).toEqual({
      from: '2017-01-01',
      to: '2017-12-31',
    })
  })

  it('names organizations with all their superiors', () => {
    const organizations = new Map([
      ['o', organization({ creditCode: '11320585014184701X', parent: 'p' })],
      ['p', organization({ id: 'p', slug: 'suzhou', name: '苏州市' })],
    ])
    const { organization: own } = buildSnapshot(workingReport({ organizations }))
    expect([own.slug, own.code, own.parent?.slug, own.parent?.parent]).toEqual([
      'taicang',
      '11320585014184701X',
      'suzhou',
      null,
    ])
  })

  it('is not made when an organization is missing', () => {
    expect(() => buildSnapshot(workingReport({ report: { organization: 'gone' } }))).toThrow('gone')
  })

  it('gives figures every field and initiatives the label of their area', () => {
    const figure = {
      id: 'f',
      label: '监控数据',
      value: '23.6',
      unit: '万条',
      amount: '236000',
      text: '23.6万条',
    }
    const [first] = buildSnapshot(
      workingReport({ keyInitiatives: [initiative({ id: 'i', order: 'a0', figures: [figure] })] }),
    ).keyInitiatives
    expect(first?.area).toEqual({ id: 'livelihood', label: '民生改善' })
    expect(first?.figures).toEqual([{ ...figure, qualifier: null, period: null, source: null }])
  })

  it('takes of a figure’s period its two days and nothing else', () => {
    const period = { from: '2017-01-01', to: '2017-06-30', note: '内部' }
    const figure = {
      id: 'f',
      label: '数',
      value: '1',
      unit: '条',
      amount: '1',
      text: '1条',
      period,
    }
    const [first] = buildSnapshot(
      workingReport({ keyInitiatives: [initiative({ id: 'i', order: 'a0', figures: [figure] })] }),
    ).keyInitiatives
    expect(first?.figures[0]?.period).toEqual({ from: '2017-01-01', to: '2017-06-30' })
  })

  it('is not made of figures that are none: they would be published as nothing', () => {
    const keyInitiatives = [initiative({ id: 'i', order: 'a0', figures: [{ id: 'f' }] })]
    expect(() => buildSnapshot(workingReport({ keyInitiatives }))).toThrow(
      'initiative i are not sound',
    )
  })

  it('is not made where organizations stand under each other in a circle', () => {
    const organizations = new Map([
      ['o', organization({ parent: 'p' })],
      ['p', organization({ id: 'p', parent: 'o' })],
    ])
    expect(() => buildSnapshot(workingReport({ organizations }))).toThrow('under itself')
  })

  it('never refers to a section that was dropped', () => {
    const dropped = section({ id: 's', order: 'a0', workflowState: 'dropped' })
    const keyInitiatives = [initiative({ id: 'i', order: 'a0', section: 's' })]
    const of = (sections: (typeof dropped)[]) =>
      buildSnapshot(workingReport({ sections, keyInitiatives })).keyInitiatives[0]?.section
    expect(of([dropped])).toBeNull()
    expect(of([{ ...dropped, workflowState: 'draft' }])).toBe('s')
  })

  it('takes a title and an address as a whole entry of the register', () => {
    const [first] = buildSnapshot(
      workingReport({
        proposalResponses: [proposal({ id: 'p', order: 'a0', url: 'http://a.cn' })],
      }),
    ).proposalResponses
    expect(first).toEqual({
      id: 'p',
      title: 'p',
      url: 'http://a.cn',
      kind: null,
      session: null,
      number: null,
      handledBy: [],
      repliedAt: null,
      result: null,
      disclosure: null,
    })
  })

  it('is not made of a text that cannot be printed', () => {
    const body = fromPlainText('a')
    const broken = { root: { ...body.root, children: [{ type: 'upload', version: 1 }] } }
    const given = section({ id: 's', order: 'a0' })
    expect(() =>
      buildSnapshot(workingReport({ sections: [Object.assign(given, { body: broken })] })),
    ).toThrow(expect.objectContaining({ name: 'UnknownNodeError' }))
  })
})
