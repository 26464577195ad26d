import { describe, expect, it } from '@jest/globals'
import { fromPlainText } from '../../../src/domain/richText/fromPlainText.ts'
import type { Section } from '../../../src/payload-types.ts'
import { dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'
import { initiative, organization, proposal, section } from './fixtures/workingReport.ts'

const text = (plain: string): NonNullable<Section['body']> =>
  JSON.parse(JSON.stringify(fromPlainText(plain)))

const figure = {
  id: 'f1',
  label: '监控数据',
  value: '23.6',
  unit: '万条',
  amount: '236000',
  qualifier: 'odd',
  text: '23.6余万条',
  period: { from: '2017-01-01', to: '2017-06-30' },
  source: '内部台账',
}

const record = memoryRecord({
  editions: [
    edition({
      others: [organization({ id: 'e', slug: 'environment', name: '环保局', kind: 'department' })],
      report: { preamble: text('前言') },
      sections: [
        section({ id: 'b', order: 'a1', heading: '其他' }),
        section({ id: 'a', order: 'a0', heading: '概述', covers: ['overview'] }),
        section({ id: 'c', order: 'a0', heading: '下级', parent: 'a', body: text('甲\n<乙>') }),
      ],
      keyInitiatives: [
        initiative({ id: 'i2', order: 'a1', area: 'other', title: '二' }),
        initiative({
          id: 'i1',
          order: 'a0',
          title: '一',
          section: 'c',
          responsible: 'e',
          figures: [figure],
        }),
      ],
      proposalResponses: [
        proposal({ id: 'p2', order: 'a1', url: 'http://a.cn/2' }),
        proposal({
          id: 'p1',
          order: 'a0',
          kind: 'motion',
          session: '十三届一次',
          number: '12',
          handledBy: ['e', 'o'],
          repliedAt: '2017-05-31T16:00:00.000Z',
          result: 'A',
          disclosure: 'summary',
        }),
      ],
    }),
  ],
})

const reportOf = async (fields: string) =>
  Object(await dataOf(record, `{ report(year: 2017) { ${fields} } }`)).report

describe('the parts of a report', () => {
  it('are its chapters in reading order, those below inside them, with text as HTML, words and JSON', async () => {
    const query = `sections { id number level heading covers report { id edition }
      children { id number level body { html text lexical } children { id } } }`
    expect(await reportOf(query)).toEqual({
      sections: [
        {
          id: 'a',
          number: '一、',
          level: 1,
          heading: '概述',
          covers: ['overview'],
          report: { id: 'r', edition: 1 },
          children: [
            {
              id: 'c',
              number: '（一）',
              level: 2,
              body: {
                html: '<p>甲</p><p>&lt;乙&gt;</p>',
                text: '甲\n<乙>',
                lexical: fromPlainText('甲\n<乙>'),
              },
              children: [],
            },
          ],
        },
        {
          id: 'b',
          number: '二、',
          level: 1,
          heading: '其他',
          covers: [],
          report: { id: 'r', edition: 1 },
          children: [],
        },
      ],
    })
    expect(await reportOf('preamble { html }')).toEqual({ preamble: { html: '<p>前言</p>' } })
  })

  it('are key initiatives with their figures as printed, without the office’s own note of the source', async () => {
    const query = `keyInitiatives { id title area { id label } summary { html } section
      responsible { slug kind } figures { id label value unit amount qualifier text period { from to } } }`
    const { source: _internal, ...printed } = figure
    expect(await reportOf(query)).toEqual({
      keyInitiatives: [
        {
          id: 'i1',
          title: '一',
          area: { id: 'livelihood', label: '民生改善' },
          summary: null,
          section: 'c',
          responsible: { slug: 'environment', kind: 'DEPARTMENT' },
          figures: [{ ...printed, qualifier: 'ODD' }],
        },
        {
          id: 'i2',
          title: '二',
          area: { id: 'other', label: 'other' },
          summary: null,
          section: null,
          responsible: null,
          figures: [],
        },
      ],
    })
  })

  it('are key initiatives of one area where one is named; an empty name is none', async () => {
    expect(await reportOf('keyInitiatives(area: "other") { id }')).toEqual({
      keyInitiatives: [{ id: 'i2' }],
    })
    expect(await reportOf('keyInitiatives(area: "") { id }')).toEqual({ keyInitiatives: [] })
  })

  it('are the register of proposals, of one kind where one is named', async () => {
    const query = `proposalResponses { id kind session number title handledBy { slug } repliedAt
      result { id label } disclosure url }`
    expect(await reportOf(query)).toEqual({
      proposalResponses: [
        {
          id: 'p1',
          kind: 'MOTION',
          session: '十三届一次',
          number: '12',
          title: 'p1',
          handledBy: [{ slug: 'environment' }, { slug: 'taicang' }],
          repliedAt: '2017-06-01',
          result: { id: 'A', label: '已解决或基本解决' },
          disclosure: 'SUMMARY',
          url: null,
        },
        {
          id: 'p2',
          kind: null,
          session: null,
          number: null,
          title: 'p2',
          handledBy: [],
          repliedAt: null,
          result: null,
          disclosure: null,
          url: 'http://a.cn/2',
        },
      ],
    })
    expect(await reportOf('proposalResponses(kind: MOTION) { id }')).toEqual({
      proposalResponses: [{ id: 'p1' }],
    })
  })
})
