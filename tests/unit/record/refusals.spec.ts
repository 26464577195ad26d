import { describe, expect, it } from '@jest/globals'
import { PUBLIC_ERRORS, publicMessage } from '../../../src/record/schema/publicErrors.ts'
import { askRecord, codesOf, dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'

const record = memoryRecord({ editions: [edition({})] })

describe('every sentence', () => {
  it.each(Object.entries(PUBLIC_ERRORS))('of %s is there in Chinese and English', (_, row) => {
    expect(row.message.zh).toMatch(/\p{Script=Han}.*。|：\{detail\}$/u)
    expect(row.message.en).toMatch(/^[A-Z{f].*[.}]$/)
    expect(row.message.en).not.toMatch(/\p{Script=Han}/u)
  })

  it.each(Object.entries(PUBLIC_ERRORS))('of %s has the same places in both', (_, { message }) => {
    const places = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).toSorted()
    expect(places(message.zh)).toEqual(places(message.en))
  })

  it('is sent in both languages, for the reader names none', () => {
    expect(publicMessage('BAD_PAGE_SIZE', { found: 101, limit: 100 })).toBe(
      'first 为 101，须在 0 到 100 之间。 / first is 101; it must be from 0 to 100.',
    )
  })
})

describe('a whole query is refused with 400', () => {
  it.each([
    ['that cannot be read', '{ reports { ', 'SYNTAX_ERROR'],
    ['for a field that is not in the schema', '{ secrets }', 'INVALID_QUERY'],
    ['for an argument of the wrong type', '{ report(year: "2017") { id } }', 'INVALID_QUERY'],
    ['for a day that is none', '{ report(year: 1, asOf: "2018-02-30") { id } }', 'INVALID_QUERY'],
    ['that changes something', 'mutation { publish }', 'READ_ONLY'],
    ['that subscribes', 'subscription { changes { totalCount } }', 'READ_ONLY'],
    [
      'that changes something beside reading',
      'query A { reports { totalCount } } mutation B { x }',
      'READ_ONLY',
    ],
    ['of fragments alone', 'fragment A on Query { reports { totalCount } }', 'INVALID_QUERY'],
    ['of types', 'type A { b: Int }', 'INVALID_QUERY'],
    ['for a year that is no 32-bit number', '{ report(year: 3000000000) { id } }', 'INVALID_QUERY'],
  ])('%s', async (_, query, code) => {
    const { status, data } = await askRecord(record, query)
    expect([status, data]).toEqual([400, undefined])
    expect(await codesOf(record, query)).toEqual([code])
  })

  it.each([
    ['of the wrong type', { year: 'x' }],
    ['that are missing', {}],
    ['that are null where none may be', { year: null }],
    ['that are no day', { year: 2017, day: '2018-13-01' }],
  ])('with variables %s', async (_, variables) => {
    const query = 'query($year: Int!, $day: Date) { report(year: $year, asOf: $day) { id } }'
    const { status, data } = await askRecord(record, query, variables)
    expect([status, data]).toEqual([400, undefined])
    expect(await codesOf(record, query, variables)).toEqual(['INVALID_VARIABLES'])
  })

  it.each([
    ['{ reports {\n  secrets } }', { line: 2, column: 3 }],
    ['{ reports ] }', { line: 1, column: 11 }],
  ])('and says where: %j', async (query, place) => {
    const { errors } = await askRecord(record, query)
    expect(errors?.map(({ locations }) => locations)).toEqual([[place]])
  })

  it('with two operations of which none is named', async () => {
    const query = 'query A { reports { totalCount } } query B { reports { totalCount } }'
    expect(await codesOf(record, query)).toEqual(['INVALID_VARIABLES'])
  })
})

describe('one field is refused and the others are answered', () => {
  it('with 200, the code and the path', async () => {
    const query = '{ report(year: 2017) { id } reports(first: 1000) { totalCount } }'
    const { status, data, errors } = await askRecord(record, query)
    // `reports` may not be null, so all of it is.
    expect([status, data]).toEqual([200, null])
    expect(errors).toEqual([
      {
        message: publicMessage('BAD_PAGE_SIZE', { found: 1000, limit: 100 }),
        locations: [{ line: 1, column: 29 }],
        path: ['reports'],
        extensions: { code: 'BAD_PAGE_SIZE', found: 1000, limit: 100 },
      },
    ])
  })

  it('for a null that only execution finds, as the fault of the variables', async () => {
    const query =
      'query($year: Int = 2017) { organizations { totalCount } report(year: $year) { id } }'
    const { data } = await askRecord(record, query, { year: null })
    expect(data).toEqual({ organizations: { totalCount: 1 }, report: null })
    expect(await codesOf(record, query, { year: null })).toEqual(['INVALID_VARIABLES'])
    const skip = 'query($no: Boolean = true) { report(year: 2017) @skip(if: $no) { id } }'
    expect(await codesOf(record, skip, { no: null })).toEqual(['INVALID_VARIABLES'])
    expect(await dataOf(record, skip, { no: false })).toEqual({ report: { id: 'r' } })
  })
})
