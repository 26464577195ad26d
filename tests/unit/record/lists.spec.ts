import { describe, expect, it } from '@jest/globals'
import { dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord, notice } from './fixtures/memoryRecord.ts'
import { initiative, organization, proposal } from './fixtures/workingReport.ts'

const city = organization({ id: 'city', slug: 'suzhou', creditCode: '11320500014149868G' })
const bureau = { id: 'b', slug: 'a-bureau', kind: 'department', parent: 'city' } as const
const town = { id: 't', slug: 'b-town', kind: 'town', creditCode: '1132058501418470XA' } as const

const of = (id: string, year: number) => ({
  report: { id, year },
  keyInitiatives: [
    initiative({ id: `${id}-2`, order: 'a1', area: 'livelihood' }),
    initiative({ id: `${id}-1`, order: 'a0', area: 'reform' }),
  ],
  proposalResponses: [proposal({ id: `${id}-p`, order: 'a0', kind: 'proposal' })],
})

const record = memoryRecord({
  editions: [
    edition({ by: town, ...of('t16', 2016), publishedAt: '2017-03-01T00:00:00.000Z' }),
    edition({ by: bureau, others: [city], ...of('b16', 2016) }),
    edition({ by: town, ...of('t17', 2017) }),
    edition({ by: bureau, others: [city], ...of('b17', 2017) }),
    edition({ number: 2, by: bureau, others: [city], ...of('b17', 2017) }),
  ],
})

const idsOf = async (query: string, reader = record): Promise<unknown> => {
  const data = Object(await dataOf(reader, `{ list: ${query} { nodes { id } totalCount } }`))
  expect(data.list.totalCount).toBe(data.list.nodes.length)
  return data.list.nodes.map(({ id }: { id: string }) => id)
}

describe('lists of reports', () => {
  it('have the newest edition of each: newest year first, then by slug of the organization', async () => {
    expect(await idsOf('reports')).toEqual(['b17', 't17', 'b16', 't16'])
    expect(
      await dataOf(
        record,
        '{ reports(first: 1) { nodes { edition } edges { node { edition } } } }',
      ),
    ).toEqual({ reports: { nodes: [{ edition: 2 }], edges: [{ node: { edition: 2 } }] } })
  })

  it('are filtered by organizations, slug or code, and by years', async () => {
    expect(await idsOf('reports(organizations: ["b-town"])')).toEqual(['t17', 't16'])
    expect(await idsOf('reports(organizations: ["1132058501418470XA", "a-bureau"])')).toHaveLength(
      4,
    )
    expect(await idsOf('reports(years: [2016, 1999])')).toEqual(['b16', 't16'])
    expect(await idsOf('reports(organizations: ["a-bureau"], years: [2017])')).toEqual(['b17'])
  })

  it('are empty where the filter names none, and whole where it is null', async () => {
    expect(await idsOf('reports(organizations: [])')).toEqual([])
    expect(await idsOf('reports(years: [])')).toEqual([])
    expect(await idsOf('reports(organizations: ["nobody"])')).toEqual([])
    expect(await idsOf('reports(organizations: null, years: null)')).toHaveLength(4)
  })

  it('keep a report that is taken down, with its notice', async () => {
    const editions = [edition(of('r', 2017))]
    const reader = memoryRecord({ editions, notices: [notice({})] })
    expect(await dataOf(reader, '{ reports { nodes { id notice { kind } } } }')).toEqual({
      reports: { nodes: [{ id: 'r', notice: { kind: 'TAKEN_DOWN' } }] },
    })
  })
})

describe('lists of key initiatives and of proposals', () => {
  it('have those of the newest editions, reports in their order, then in reading order', async () => {
    expect(await idsOf('keyInitiatives(years: [2017])')).toEqual([
      'b17-1',
      'b17-2',
      't17-1',
      't17-2',
    ])
    expect(await idsOf('proposalResponses')).toEqual(['b17-p', 't17-p', 'b16-p', 't16-p'])
    expect(
      await dataOf(record, '{ keyInitiatives(first: 1) { nodes { report { id edition year } } } }'),
    ).toEqual({ keyInitiatives: { nodes: [{ report: { id: 'b17', edition: 2, year: 2017 } }] } })
  })

  it('are filtered by area and by kind; an empty name is none', async () => {
    expect(await idsOf('keyInitiatives(area: "reform", years: [2016])')).toEqual(['b16-1', 't16-1'])
    expect(await idsOf('keyInitiatives(area: "")')).toEqual([])
    expect(await idsOf('proposalResponses(kind: PROPOSAL)')).toHaveLength(4)
    expect(await idsOf('proposalResponses(kind: MOTION)')).toEqual([])
  })

  it('read the content of the entries that are shown alone, once what they are filtered by is known', async () => {
    const reader = memoryRecord({ editions: [edition(of('x', 2017)), edition(of('y', 2016))] })
    await dataOf(reader, '{ keyInitiatives(first: 1) { nodes { title } } }')
    expect(reader.read).toEqual(['x:1', 'y:1', 'x:1'])
  })
})

describe('the list of organizations', () => {
  const slugsOf = async (args: string, reader = record): Promise<unknown> => {
    const data = Object(await dataOf(reader, `{ organizations${args} { nodes { slug } } }`))
    return data.organizations.nodes.map(({ slug }: { slug: string }) => slug)
  }

  it('has those with an edition, by slug; a superior without one is not among them', async () => {
    expect(await slugsOf('')).toEqual(['a-bureau', 'b-town'])
  })

  it('is filtered by kind and by superior, slug or code; an empty name is none', async () => {
    expect(await slugsOf('(kind: TOWN)')).toEqual(['b-town'])
    expect(await slugsOf('(parent: "suzhou")')).toEqual(['a-bureau'])
    expect(await slugsOf('(parent: "11320500014149868G")')).toEqual(['a-bureau'])
    expect(await slugsOf('(parent: "suzhou", kind: TOWN)')).toEqual([])
    expect(await slugsOf('(parent: "")')).toEqual([])
    expect(await slugsOf('(parent: null)')).toHaveLength(2)
  })

  it('names each as its last published edition does, and is found by that name', async () => {
    const renamed = memoryRecord({
      editions: [
        edition({ by: { slug: 'new' }, report: { id: 'y', year: 2018 } }),
        edition({ by: { slug: 'old' }, publishedAt: '2018-03-01T00:00:00.000Z' }),
      ],
    })
    expect(await slugsOf('', renamed)).toEqual(['new'])
    expect(await idsOf('reports(organizations: ["new"])', renamed)).toEqual(['y', 'r'])
    expect(await idsOf('reports(organizations: ["old"])', renamed)).toEqual([])
  })
})
