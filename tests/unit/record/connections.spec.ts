import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { codesOf, dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'
import { initiative } from './fixtures/workingReport.ts'

const order = (index: number): string => `a${String.fromCharCode(48 + index)}`
const initiatives = (count: number, prefix = 'i') =>
  Array.from({ length: count }, (_, index) =>
    initiative({ id: `${prefix}${index}`, order: order(index) }),
  )
const record = memoryRecord({
  editions: [
    edition({ keyInitiatives: initiatives(7) }),
    edition({ report: { id: 's', year: 2016 }, keyInitiatives: initiatives(4, 's') }),
  ],
})
const ALL = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6', 's0', 's1', 's2', 's3']

const PAGE = `query($first: Int, $after: String) { page: keyInitiatives(first: $first, after: $after) {
  totalCount nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

const pageOf = async (first: number | null, after: string | null, reader = record): Promise<Page> =>
  Object(await dataOf(reader, PAGE, { first, after })).page

const walk = async (size: number): Promise<readonly Page[]> => {
  const pages: Page[] = []
  let after: string | null = null
  do {
    const page: Page = await pageOf(size, after)
    pages.push(page)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return pages
}

describe('a connection', () => {
  it('read page by page gives every entry once and in order, whatever the size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (size) => {
        const pages = await walk(size)
        expect(pages.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(ALL)
        expect(pages).toHaveLength(Math.ceil(ALL.length / size))
      }),
    )
  })

  it('says how many there are in all, and whether there are more before and after', async () => {
    const pages = await walk(4)
    expect(pages.map(({ totalCount }) => totalCount)).toEqual([11, 11, 11])
    expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ])
  })

  it('gives the same entries as nodes and as edges; the page’s cursors are those of its ends', async () => {
    const { nodes, edges, pageInfo } = await pageOf(3, null)
    expect(edges.map(({ node }) => node)).toEqual(nodes)
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges[2]?.cursor])
  })

  it('has its documented size where none is given, or null', async () => {
    const years = Array.from({ length: 30 }, (_, index) =>
      edition({
        report: { id: `r${index}`, year: 2000 + index },
        keyInitiatives: initiatives(2, `x${index}-`),
      }),
    )
    const reader = memoryRecord({ editions: years })
    const data = await dataOf(
      reader,
      '{ reports { nodes { id } } all: reports(first: null) { nodes { id } } keyInitiatives { nodes { id } } }',
    )
    const { reports, all, keyInitiatives } = Object(data)
    expect([reports, all, keyInitiatives].map(({ nodes }) => nodes.length)).toEqual([20, 20, 50])
  })

  it('of nothing is an empty page', async () => {
    expect(await pageOf(5, null, memoryRecord({ editions: [] }))).toEqual({
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  it('answers only the count with a page of none', async () => {
    const page = await pageOf(0, null)
    expect([page.totalCount, page.nodes, page.pageInfo.hasNextPage]).toEqual([11, [], true])
  })

  it('goes on after an entry that is no longer there', async () => {
    const { edges } = await pageOf(2, null)
    const shrunk = memoryRecord({ editions: [edition({ keyInitiatives: initiatives(1) })] })
    expect((await pageOf(5, edges[1]?.cursor ?? null, shrunk)).nodes).toEqual([])
  })

  it('keeps apart two organizations that had the same slug one after the other', async () => {
    const editions = ['o', 'q'].map((id) =>
      edition({ by: { id, slug: 'same', name: id }, report: { id: `r-${id}` } }),
    )
    const reader = memoryRecord({ editions })
    const query =
      'query($after: String) { organizations(first: 1, after: $after) { nodes { name } pageInfo { endCursor } } }'
    const { organizations } = Object(await dataOf(reader, query))
    const after = organizations.pageInfo.endCursor
    const next = Object(await dataOf(reader, query, { after }))
    expect([organizations.nodes, next.organizations.nodes]).toEqual([
      [{ name: 'o' }],
      [{ name: 'q' }],
    ])
  })
})

describe('a page is refused', () => {
  it.each([-1, 101, 2_000_000_000])('for a size of %i: BAD_PAGE_SIZE', async (first) => {
    expect(await codesOf(record, PAGE, { first, after: null })).toEqual(['BAD_PAGE_SIZE'])
  })

  it.each([
    '',
    'x',
    '!!!',
    Buffer.from('null').toString('base64url'),
    Buffer.from('["keyInitiatives"]').toString('base64url'),
    Buffer.from('["keyInitiatives",-2017,"taicang","r","0"]').toString('base64url'),
    Buffer.from('["keyInitiatives",-2017,"taicang","r",0,0]').toString('base64url'),
    Buffer.from('{"0":"keyInitiatives"}').toString('base64url'),
  ])('for a cursor that this list never gave (%j): BAD_CURSOR', async (after) => {
    expect(await codesOf(record, PAGE, { first: 5, after })).toEqual(['BAD_CURSOR'])
  })

  it('for the cursor of another list: BAD_CURSOR', async () => {
    const { proposalResponses, reports } = Object(
      await dataOf(record, '{ proposalResponses { totalCount } reports { edges { cursor } } }'),
    )
    expect(proposalResponses.totalCount).toBe(0)
    const after = reports.edges[0].cursor
    expect(await codesOf(record, PAGE, { first: 5, after })).toEqual(['BAD_CURSOR'])
  })
})
