import { describe, expect, it } from '@jest/globals'
import { codesOf, dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord, notice } from './fixtures/memoryRecord.ts'

const at = (minute: number) => `2018-03-20T01:0${minute}:00.000Z`
const editions = [
  edition({ report: { id: 'b', year: 2016 }, publishedAt: at(2) }),
  edition({ publishedAt: at(1) }),
  edition({ number: 2, report: { changeNote: '更正。' }, publishedAt: at(3) }),
  // The same moment as the correction above.
  edition({ report: { id: 'a', year: 2015 }, publishedAt: at(3) }),
]
const notices = [
  notice({ throughEdition: 2, at: at(4) }),
  notice({ kind: 'sealed', throughEdition: 1, at: at(5), explanation: '涉及个人隐私。' }),
]
const record = memoryRecord({ editions, notices })

const QUERY = `query($since: String, $first: Int) { changes(since: $since, first: $first) {
  totalCount nodes { edition kind at note report { id } } edges { cursor } pageInfo { endCursor hasNextPage } } }`
const changesOf = async (since: string | null, first = 100, reader = record) =>
  Object(await dataOf(reader, QUERY, { since, first })).changes

interface Told {
  readonly kind: string
  readonly edition: number
  readonly report: { readonly id: string }
}
const brief = (nodes: readonly Told[]) =>
  nodes.map(({ kind, edition: number, report }) => `${report.id}${number} ${kind}`)

const ALL = [
  'r1 PUBLISHED',
  'b1 PUBLISHED',
  'a1 PUBLISHED',
  'r2 CORRECTED',
  'r2 TAKEN_DOWN',
  'r1 SEALED',
]

describe('what happened to the record', () => {
  it('is told oldest first: publications, corrections, takedowns, seals', async () => {
    const { nodes, totalCount } = await changesOf(null)
    expect(brief(nodes)).toEqual(ALL)
    expect(totalCount).toBe(6)
    expect(nodes[4]).toMatchObject({
      at: '2018-03-20T09:04:00.000+08:00',
      note: '正在核实，核实后重新公开。',
    })
  })

  it('is told in the same order whatever order the database gives', async () => {
    const shuffled = memoryRecord({
      editions: editions.toReversed(),
      notices: notices.toReversed(),
    })
    expect(brief((await changesOf(null, 100, shuffled)).nodes)).toEqual(ALL)
  })

  it('is followed change by change without a gap or a repetition, also within one moment', async () => {
    const followed: string[] = []
    let since: string | null = null
    for (let more = true; more;) {
      const { nodes, pageInfo } = await changesOf(since, 1)
      followed.push(...brief(nodes))
      since = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(followed).toEqual(ALL)
  })

  it('since the last known change is what was added to it', async () => {
    const earlier = memoryRecord({ editions: editions.slice(0, 2) })
    const { pageInfo } = await changesOf(null, 100, earlier)
    expect(brief((await changesOf(pageInfo.endCursor)).nodes)).toEqual(ALL.slice(2))
    expect((await changesOf((await changesOf(null)).pageInfo.endCursor)).nodes).toEqual([])
  })

  it('is not told since a cursor that another list gave', async () => {
    const { reports } = Object(await dataOf(record, '{ reports { edges { cursor } } }'))
    expect(await codesOf(record, QUERY, { since: reports.edges[0].cursor })).toEqual(['BAD_CURSOR'])
  })
})
