import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { LIMITS } from '../../../src/record/limits/limits.ts'
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
