import { describe, expect, it } from '@jest/globals'
import { dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'
import { organization } from './fixtures/workingReport.ts'

const superior = organization({ id: 'p', slug: 'suzhou', name: '苏州市' })
const first = edition({
  by: { creditCode: '11320585014184701X', parent: 'p' },
  others: [superior],
  publishedAt: '2018-03-20T01:00:00.000Z',
})
const second = edition({
  number: 2,
  report: { changeNote: '更正一处数据。' },
  publishedAt: '2018-03-21T15:59:59.999Z',
})
const third = edition({
  number: 3,
  report: { changeNote: '再次更正。' },
  publishedAt: '2018-03-21T16:00:00.000Z',
})
// In an order that no database promises.
const record = memoryRecord({ editions: [second, third, first] })

const editionOf = async (args: string) => {
  const data = await dataOf(record, `{ report(${args}) { edition } }`)
  return Object(data).report?.edition ?? null
}

describe('a report', () => {
  it('is found by year for the office’s own organization, by slug or by code for any', async () => {
    expect(await editionOf('year: 2017')).toBe(3)
    expect(await editionOf('year: 2017, organization: "taicang"')).toBe(3)
    const byCode = memoryRecord({ editions: [first] })
    expect(
      await dataOf(byCode, '{ report(organization: "11320585014184701X", year: 2017) { id } }'),
    ).toEqual({ report: { id: 'r' } })
  })

  it('is null where there is none, and an empty name is no name', async () => {
    expect(await editionOf('year: 2016')).toBeNull()
    expect(await editionOf('year: 2017, organization: "kunshan"')).toBeNull()
    expect(await editionOf('year: 2017, organization: ""')).toBeNull()
    const homeless = memoryRecord({ editions: [first], office: null })
    expect(await dataOf(homeless, '{ report(year: 2017) { id } }')).toEqual({ report: null })
  })

  it('is answered in its newest edition, or in the one that is named', async () => {
    expect(await editionOf('year: 2017, edition: 1')).toBe(1)
    expect(await editionOf('year: 2017, edition: 4')).toBeNull()
    expect(await editionOf('year: 2017, edition: 0')).toBeNull()
    expect(await editionOf('year: 2017, edition: null')).toBe(3)
  })

  it('as of a day is what was newest at the end of that day in Asia/Shanghai', async () => {
    expect(await editionOf('year: 2017, asOf: "2018-03-19"')).toBeNull()
    expect(await editionOf('year: 2017, asOf: "2018-03-20"')).toBe(1)
    expect(await editionOf('year: 2017, asOf: "2018-03-21"')).toBe(2)
    expect(await editionOf('year: 2017, asOf: "2018-03-22"')).toBe(3)
  })

  it('as of a day and by number is that edition if it was out by then', async () => {
    expect(await editionOf('year: 2017, asOf: "2018-03-21", edition: 1')).toBe(1)
    expect(await editionOf('year: 2017, asOf: "2018-03-20", edition: 2')).toBeNull()
  })

  it('says which edition it is, whether the latest, and when it was first published', async () => {
    const query = `{ report(year: 2017, edition: 2) {
      id edition isLatest publishedAt firstPublishedAt contentHash
      changeHistory { edition at kind note report { id edition title year } } } }`
    const report = { id: 'r', title: '太仓市2017年政府信息公开工作年度报告', year: 2017 }
    expect(await dataOf(record, query)).toEqual({
      report: {
        id: 'r',
        edition: 2,
        isLatest: false,
        publishedAt: '2018-03-21T23:59:59.999+08:00',
        firstPublishedAt: '2018-03-20T09:00:00.000+08:00',
        contentHash: second.contentHash,
        changeHistory: [
          {
            edition: 1,
            at: '2018-03-20T09:00:00.000+08:00',
            kind: 'PUBLISHED',
            note: null,
            report: { ...report, edition: 1 },
          },
          {
            edition: 2,
            at: '2018-03-21T23:59:59.999+08:00',
            kind: 'CORRECTED',
            note: '更正一处数据。',
            report: { ...report, edition: 2 },
          },
          {
            edition: 3,
            at: '2018-03-22T00:00:00.000+08:00',
            kind: 'CORRECTED',
            note: '再次更正。',
            report: { ...report, edition: 3 },
          },
        ],
      },
    })
  })

  it('names its organization as it was called then, with its superiors', async () => {
    const query =
      '{ report(year: 2017, edition: 1) { organization { slug code name kind parent { slug parent { slug } } } } }'
    expect(await dataOf(record, query)).toEqual({
      report: {
        organization: {
          slug: 'taicang',
          code: '11320585014184701X',
          name: '太仓市',
          kind: 'GOVERNMENT',
          parent: { slug: 'suzhou', parent: null },
        },
      },
    })
  })

  it('without any part has empty lists, and null for what was not given', async () => {
    const query = `{ report(year: 2017) {
      contact { address } officialUrl indexNumber preamble { html } notice { at } period { from to }
      format scope sections { id } keyInitiatives { id } proposalResponses { id }
      statisticalTables { id } downloads { url } } }`
    expect(await dataOf(record, query)).toEqual({
      report: {
        contact: null,
        officialUrl: null,
        indexNumber: null,
        preamble: null,
        notice: null,
        period: { from: '2017-01-01', to: '2017-12-31' },
        format: 'R2014',
        scope: 'WHOLE_AREA',
        sections: [],
        keyInitiatives: [],
        proposalResponses: [],
        statisticalTables: [],
        downloads: [],
      },
    })
  })
})
