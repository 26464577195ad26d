import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { edition, memoryRecord } from './fixtures/memoryRecord.ts'
import { serveRecord, type ServedRecord } from '../../support/serveRecord.ts'

const reports = Array.from({ length: 10 }, (_, place) =>
  edition({
    report: { id: `r${place}`, year: 2010 + place },
    by: { id: 'o', slug: 'taicang' },
  }),
)

let served: ServedRecord
beforeAll(async () => {
  served = await serveRecord(memoryRecord({ editions: reports }))
})
afterAll(() => served.close())

const keysOf = async (query: string): Promise<readonly string[]> => {
  const { headers } = await fetch(`${served.url}?${new URLSearchParams({ query })}`)
  const keys = headers.get('surrogate-key')?.split(' ') ?? []
  expect(headers.get('cache-tag')?.split(',') ?? []).toEqual(keys)
  return keys
}

describe('an answer names what it is made of', () => {
  const own = ['organization-taicang', 'report-r0', 'edition-r0-1']
  it.each([
    ['one report', '{ report(year: 2010) { title } }', ['gongkai', ...own]],
    ['one that is not there', '{ report(year: 1999) { title } }', ['gongkai', 'lists']],
    ['a section that is not there', '{ section(id: "x") { heading } }', ['gongkai', 'lists']],
    [
      'a page of a list',
      '{ reports(years: [2010]) { nodes { title } } }',
      ['gongkai', 'lists', ...own],
    ],
    ['a list of which nothing is shown', '{ reports { totalCount } }', ['gongkai', 'lists']],
    ['what changed', '{ changes { nodes { edition } } }', ['gongkai', 'lists']],
    ['too much to name', '{ reports(first: 10) { nodes { title } } }', ['gongkai', 'lists']],
  ])('%s', async (_title, query, expected) => {
    expect(await keysOf(query)).toEqual(expected)
  })

  it('but not by POST, which nobody keeps', async () => {
    const { headers } = await fetch(served.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: '{ report(year: 2010) { title } }' }),
    })
    expect(headers.get('surrogate-key')).toBeNull()
  })
})
