import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery, parse } from 'graphql'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { LIMITS, type Limits } from '../../../src/record/limits/limits.ts'
import { measureRows } from '../../../src/record/limits/measureRows.ts'
import { createPublicSchema } from '../../../src/record/schema/createPublicSchema.ts'
import { serveRecord } from '../../support/serveRecord.ts'
import { askRecord, codesOf, dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'

const record = memoryRecord({ editions: [edition({})] })

/** A query of so many levels: reports, nodes, then sections in sections, then an id. */
const levels = (depth: number): string => {
  const children = depth - 4
  return `{ reports { nodes { sections { ${'children { '.repeat(children)} id ${'} '.repeat(children)} } } } }`
}
const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: reports(first: ${index}) { totalCount }`).join(' ')} }`

describe('a query is answered', () => {
  it('to the deepest level and with the most aliases allowed', async () => {
    expect(await codesOf(record, levels(LIMITS.depth))).toEqual([])
    expect(await codesOf(record, aliases(LIMITS.aliases))).toEqual([])
  })

  it('when it asks for the schema, as tools do', async () => {
    const asked = getIntrospectionQuery({ oneOf: true, schemaDescription: true })
    expect(await codesOf(record, asked)).toEqual([])
  })
})

describe('a query is refused', () => {
  it('that is too deep, saying how deep it is and what the limit is', async () => {
    const { status, errors } = await askRecord(record, levels(LIMITS.depth + 1))
    expect([status, errors?.[0]?.extensions]).toEqual([
      400,
      { code: 'TOO_DEEP', found: LIMITS.depth + 1, limit: LIMITS.depth },
    ])
  })

  it('that is too deep by its fragments', async () => {
    const below = `children { ${'children { '.repeat(12)} id ${'} '.repeat(12)} }`
    const query = `{ reports { nodes { ... on PublishedReport { sections { ...S } } } } }
      fragment S on PublishedSection { ${below} }`
    expect(await codesOf(record, query)).toEqual(['TOO_DEEP'])
  })

  it('with too many aliases, also through fragments that are spread again and again', async () => {
    expect(await codesOf(record, aliases(LIMITS.aliases + 1))).toEqual(['TOO_MANY_ALIASES'])
    const bomb = `{ ...A ...A } fragment A on Query { ...B ...B } fragment B on Query { ...C ...C }
      fragment C on Query { ...D ...D } fragment D on Query { x: reports { totalCount } y: reports { totalCount } }`
    const { errors } = await askRecord(record, bomb)
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'TOO_MANY_ALIASES', found: 32, limit: LIMITS.aliases },
    ])
  })

  it('with too many directives, wherever they stand and however often a fragment is spread', async () => {
    const fields = (count: number) => '... @include(if: true) { totalCount } '.repeat(count)
    expect(await codesOf(record, `{ reports { ${fields(LIMITS.directives)} } }`)).toEqual([])
    const { errors } = await askRecord(
      record,
      `{ reports { ...A ...A } } fragment A on PublishedReportConnection { ${fields(26)} }`,
    )
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'TOO_MANY_DIRECTIVES', found: 52, limit: LIMITS.directives },
    ])
    const unknown = `query ${'@a '.repeat(LIMITS.directives + 1)} { reports { totalCount } }`
    expect(await codesOf(record, unknown)).toEqual(['TOO_MANY_DIRECTIVES'])
  })

  it('with both faults, told both at once', async () => {
    const query = `{ ${aliases(31).slice(1, -1)} ${levels(16).slice(1, -1)} }`
    expect(await codesOf(record, query)).toEqual(['TOO_DEEP', 'TOO_MANY_ALIASES'])
  })

  it('of too many tokens', async () => {
    const query = `{ reports { ${'totalCount '.repeat(LIMITS.tokens)} } }`
    expect(await codesOf(record, query)).toEqual(['QUERY_TOO_LARGE'])
  })

  it('that repeats fields until comparing them takes too long', async () => {
    const query = `{ reports { ${'totalCount '.repeat(LIMITS.tokens - 10)} } }`
    expect(await codesOf(record, query)).toEqual(['TOO_REPETITIVE'])
  })

  it('whose fragments have no end, however long the way round', async () => {
    expect(await codesOf(record, '{ ...A } fragment A on Query { ...A }')).toEqual([
      'ENDLESS_FRAGMENT',
    ])
    const circle = Array.from(
      { length: 60 },
      (_, index) =>
        `fragment F${index} on Query { ...F${(index + 1) % 60} ...F${(index + 7) % 60} reports { totalCount } }`,
    )
    expect(await codesOf(record, `{ ...F0 } ${circle.join(' ')}`)).toEqual(['ENDLESS_FRAGMENT'])
    const unused =
      '{ reports { totalCount } } fragment A on Query { ...B } fragment B on Query { ...A }'
    expect(await codesOf(record, unused)).toEqual(['ENDLESS_FRAGMENT'])
  })

  it('that asks for the schema deeper than any tool does', async () => {
    const query = `{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} } '.repeat(4)} } } }`
    expect(await codesOf(record, query)).toEqual(['INVALID_QUERY'])
  })
})

describe('what a query costs', () => {
  it('is not counted twice where a fragment is only used twice below the limits', async () => {
    const query = `{ a: reports { ...R } b: reports { ...R } }
      fragment R on PublishedReportConnection { nodes { id } totalCount }`
    expect(await dataOf(record, query)).toEqual({
      a: { nodes: [{ id: 'r' }], totalCount: 1 },
      b: { nodes: [{ id: 'r' }], totalCount: 1 },
    })
  })
})

describe('how many rows a query asks for', () => {
  const schema = createPublicSchema()
  const rows = (query: string, variables: Record<string, unknown> = {}, operationName?: string) =>
    measureRows(schema, parse(query), { variables, operationName })

  it.each([
    ['{ reports { totalCount } }', 20],
    ['{ reports(first: 100) { nodes { id } } }', 100],
    ['{ reports(first: 100) { nodes { sections { heading } } } }', 1000],
    ['{ report(year: 2017) { id } }', 1],
    ['{ report(year: 2017) { sections { heading } keyInitiatives { title } } }', 10],
    ['{ a: keyInitiatives(first: 9) { totalCount } b: changes { totalCount } }', 109],
    [
      '{ ...A ...A } fragment A on Query { reports(first: 5) { ...B } } fragment B on PublishedReportConnection { nodes { sections { id } } }',
      100,
    ],
    ['{ ... on Query { organizations { totalCount } } }', 50],
    ['{ __schema { types { name } } }', 0],
  ])('%s: %i', (query, expected) => {
    expect(rows(query)).toBe(expected)
  })

  it('by its variables, their defaults, and of the operation that is chosen', () => {
    const query =
      'query A($n: Int = 7) { reports(first: $n) { totalCount } } query B { changes { totalCount } }'
    expect(rows(query, { n: 50 }, 'A')).toBe(50)
    expect(rows(query, {}, 'A')).toBe(7)
    expect(rows(query, {}, 'B')).toBe(100)
  })

  it('too many are refused, saying how many and what the limit is', async () => {
    const served = await serveRecord(record)
    const query = `{ ${Array.from({ length: 4 }, (_, index) => `a${index}: reports(first: 100) { nodes { sections { id } } }`).join(' ')} }`
    const response = await fetch(`${served.url}?query=${encodeURIComponent(query)}`)
    const { errors } = Object(await response.json())
    await served.close()
    expect([response.status, errors[0].extensions]).toEqual([
      400,
      { code: 'TOO_COSTLY', found: 4000, limit: LIMITS.rows },
    ])
  })
})

describe('an office may set limits of its own', () => {
  const answered = async (limits: Partial<Limits>, query: string, init: RequestInit = {}) => {
    const served = await serveRecord(record, limits)
    const response = await fetch(`${served.url}?query=${encodeURIComponent(query)}`, init)
    const { errors } = Object(await response.json())
    await served.close()
    return [response.status, errors?.[0]?.extensions.code]
  }

  it('such as that nobody asks for the schema', async () => {
    expect(await answered({}, '{ __schema { types { name } } }')).toEqual([200, undefined])
    const closed = { introspection: false }
    expect(await answered(closed, '{ __schema { types { name } } }')).toEqual([
      400,
      'INVALID_QUERY',
    ])
    expect(await answered(closed, '{ __typename }')).toEqual([200, undefined])
  })

  it('and how deep a query may be', async () => {
    expect(await answered({ depth: 3 }, '{ reports { nodes { id } } }')).toEqual([200, undefined])
    expect(await answered({ depth: 2 }, '{ reports { nodes { id } } }')).toEqual([400, 'TOO_DEEP'])
  })

  it('and how many entries a page may have, and a page of cells', async () => {
    const query = '{ reports(first: 150) { totalCount } }'
    expect(await answered({}, query)).toEqual([200, 'BAD_PAGE_SIZE'])
    expect(await answered({ page: 150 }, query)).toEqual([200, undefined])
    const cells = '{ tableCells(table: "t3", first: 2501) { totalCount } }'
    expect(await answered({}, cells)).toEqual([200, 'BAD_PAGE_SIZE'])
    expect(await answered({ cells: 2600 }, cells)).toEqual([200, undefined])
  })

  it('and how many values the variables hold, however they are nested', async () => {
    const query = encodeURIComponent(
      'query($years: [Int!]) { reports(years: $years) { totalCount } }',
    )
    const sent = async (variables: string) => {
      const served = await serveRecord(record, { variables: 20 })
      const response = await fetch(
        `${served.url}?query=${query}&variables=${encodeURIComponent(variables)}`,
      )
      const { errors } = Object(await response.json())
      await served.close()
      return errors?.[0]?.extensions
    }
    const years = (count: number) =>
      JSON.stringify({ years: Array.from({ length: count }, () => 1) })
    expect(await sent(years(19))).toBeUndefined()
    expect(await sent(years(20))).toEqual({ code: 'TOO_MANY_VARIABLES', limit: 20 })
    const deep = `{"x":${'['.repeat(1000)}${']'.repeat(1000)}}`
    expect(await sent(deep)).toEqual({ code: 'TOO_MANY_VARIABLES', limit: 20 })
  })

  it('a body that does not come is not waited for', async () => {
    const served = await serveRecord(record, { bodyTime: 50 })
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1')
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{"',
    )
    const answer = await text(socket)
    await served.close()
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(answer).toContain('BODY_TOO_SLOW')
  })
})
