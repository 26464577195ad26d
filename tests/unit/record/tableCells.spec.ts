import { describe, expect, it } from '@jest/globals'
import { codesOf, dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord, notice } from './fixtures/memoryRecord.ts'
import { statisticalTable } from './fixtures/workingReport.ts'

type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>

const of = (id: string, year: number, cells: Cells) => ({
  report: { id, year, format: 'R2021' } as const,
  statisticalTables: [statisticalTable({ id: `${id}-t3`, table: 't3', cells })],
})
const bureau = { id: 'b', slug: 'a-bureau' } as const
const town = { id: 't', slug: 'b-town' } as const

const record = memoryRecord({
  office: null,
  editions: [
    edition({ by: town, ...of('t22', 2022, { received: { total: '7', natural: '3' } }) }),
    edition({ by: bureau, ...of('b22', 2022, { received: { total: '1,066' } }) }),
    edition({ by: bureau, ...of('b21', 2021, { received: { total: '5' } }) }),
    edition({ number: 2, by: bureau, ...of('b21', 2021, { received: { total: '6' } }) }),
    edition({
      by: town,
      ...of('t21', 2021, {
        carriedOver: { total: '0' },
        received: { total: '/', natural: '', business: '无', research: '12月', otherLegal: '２' },
      }),
    }),
  ],
})

const cellsOf = async (args: string, reader = record) => {
  const data = Object(
    await dataOf(
      reader,
      `{ tableCells(${args}) { totalCount nodes { report { id edition } table row column value } } }`,
    ),
  )
  return data.tableCells.nodes.map(
    ({ report, row, column, value }: Record<string, { id: string; edition: number }>) =>
      `${report?.id}@${report?.edition} ${row} ${column} ${value}`,
  )
}

describe('cells of a table across organizations and years', () => {
  it('come newest year first, then by slug, then as the table is read; of each report the newest edition', async () => {
    expect(await cellsOf('table: "t3"')).toEqual([
      'b22@1 received total 1066',
      't22@1 received natural 3',
      't22@1 received total 7',
      'b21@2 received total 6',
      't21@1 received otherLegal 2',
      't21@1 carriedOver total 0',
    ])
  })

  it('are those of the rows, columns, organizations and years that are named', async () => {
    expect(await cellsOf('table: "t3", rows: ["received"], columns: ["total"]')).toHaveLength(3)
    expect(await cellsOf('table: "t3", organizations: ["b-town"], years: [2022]')).toHaveLength(2)
    expect(await cellsOf('table: "t3", rows: null, columns: null')).toHaveLength(6)
    expect(await cellsOf('table: "t3", rows: []')).toEqual([])
    expect(await cellsOf('table: "t4"')).toEqual([])
    expect(await cellsOf('table: "__proto__"')).toEqual([])
  })

  it('are the same that each report gives of its table', async () => {
    const data = await dataOf(
      record,
      `{ report(organization: "a-bureau", year: 2022) { statisticalTables {
        id table title columns { id label group unit } rows { id label level }
        cells { table row column value report { id } } } } }`,
    )
    const [table] = Object(data).report.statisticalTables
    expect(table).toMatchObject({
      id: 'b22-t3',
      table: 't3',
      title: '收到和处理政府信息公开申请情况',
      cells: [{ table: 't3', row: 'received', column: 'total', value: '1066' }],
    })
    expect(table.columns).toHaveLength(7)
    expect(table.rows).toHaveLength(25)
    expect(table.rows[0]).toEqual({
      id: 'received',
      label: '一、本年新收政府信息公开申请数量',
      level: 1,
    })
  })

  it('go page by page, each once', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const data: unknown = await dataOf(
        record,
        `query($after: String) { tableCells(table: "t3", first: 4, after: $after) {
          nodes { value } pageInfo { endCursor hasNextPage } } }`,
        { after },
      )
      const { nodes, pageInfo } = Object(data).tableCells
      seen.push(...nodes.map(({ value }: { value: string }) => value))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(['1066', '3', '7', '6', '2', '0'])
  })

  it('of a report that is taken down or sealed are not there', async () => {
    const [first, ...others] = [
      edition({ by: bureau, ...of('b22', 2022, { received: { total: '5' } }) }),
      edition({ by: town, ...of('t22', 2022, { received: { total: '6' } }) }),
    ]
    for (const kind of ['takenDown', 'sealed'] as const) {
      const notices = [notice({ report: 'b22', kind })]
      const reader = memoryRecord({ editions: [first, ...others], notices })
      expect(await cellsOf('table: "t3"', reader)).toEqual(['t22@1 received total 6'])
    }
  })

  it('sixty organizations over five years fit into one page; more than a page is refused', async () => {
    const columns = ['natural', 'business', 'research', 'publicWelfare', 'legalService']
    const row = Object.fromEntries([...columns, 'otherLegal', 'total'].map((id) => [id, '1']))
    const editions = Array.from({ length: 300 }, (_, index) =>
      edition({
        by: { id: `o${index % 60}`, slug: `unit-${index % 60}` },
        ...of(`r${index}`, 2021 + Math.floor(index / 60), { received: row, carriedOver: row }),
      }),
    )
    const reader = memoryRecord({ editions })
    const query = `tableCells(table: "t3", rows: ["received"], first: 2100) {
      totalCount nodes { value } pageInfo { hasNextPage } }`
    expect(await dataOf(reader, `{ ${query} }`)).toEqual({
      tableCells: {
        totalCount: 2100,
        nodes: Array.from({ length: 2100 }, () => ({ value: '1' })),
        pageInfo: { hasNextPage: false },
      },
    })
    expect(reader.read).toHaveLength(300)
    expect(
      await codesOf(reader, '{ tableCells(table: "t3", first: 2501) { totalCount } }'),
    ).toEqual(['BAD_PAGE_SIZE'])
  })
})
