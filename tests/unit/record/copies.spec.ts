import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openRecord } from '../../../src/record/openRecord.ts'
import type { RecordReader } from '../../../src/record/RecordReader.ts'
import type { EditionRow, NoticeRow } from '../../../src/record/snapshot/EditionRow.ts'
import { sealedSnapshot } from '../../../src/record/snapshot/sealedSnapshot.ts'
import { dataOf } from './fixtures/askRecord.ts'
import { edition, memoryRecord, notice } from './fixtures/memoryRecord.ts'
import { section } from './fixtures/workingReport.ts'

/** All that can be read of an edition. */
const EDITION = `query($organization: String, $year: Int!, $edition: Int) {
  report(organization: $organization, year: $year, edition: $edition) {
    id year title edition isLatest publishedAt firstPublishedAt contentHash indexNumber
    organization { slug name } preamble { text } sections { id heading body { html } }
    notice { kind at reason explanation } changeHistory { edition kind at note } } }`
const CHANGES = `query($since: String, $first: Int) { changes(since: $since, first: $first) {
  nodes { edition report { id year organization { slug } } } pageInfo { endCursor hasNextPage } } }`

interface Told {
  readonly edition: number
  readonly report: {
    readonly id: string
    readonly year: number
    readonly organization: { readonly slug: string }
  }
}

/** A copy that knows the record by `changes` and `report(edition)` alone. */
const newCopy = () => {
  const editions = new Map<string, unknown>()
  const newest = new Map<string, number>()
  let since: string | null = null
  const take = async (reader: RecordReader, { report, edition: told }: Told) => {
    const { id, year, organization } = report
    const last = Math.max(told, newest.get(id) ?? 0)
    newest.set(id, last)
    for (let number = 1; number <= last; number += 1) {
      const asked = { organization: organization.slug, year, edition: number }
      const answer = Object(await dataOf(reader, EDITION, asked)).report
      if (answer) editions.set(`${id}:${number}`, answer)
    }
  }
  const follow = async (reader: RecordReader, first: number) => {
    for (let hasMore = true; hasMore;) {
      const { changes } = Object(await dataOf(reader, CHANGES, { since, first }))
      for (const change of changes.nodes) await take(reader, change)
      since = changes.pageInfo.endCursor ?? since
      hasMore = changes.pageInfo.hasNextPage
    }
  }
  return { editions, follow }
}

/** Four reports of two organizations, to which things happen in any order at any moment. */
const newHistory = () => {
  const editions: EditionRow[] = []
  const notices: NoticeRow[] = []
  const slugs = new Map([
    ['o', 'taicang'],
    ['p', 'archives'],
  ])
  let moment = Date.parse('2018-03-20T01:00:00.000Z')
  const at = () => new Date(moment).toISOString()
  const of = (report: string) => editions.filter((each) => each.report === report)
  const isHidden = (report: string, number: number) =>
    notices.some(
      (each) =>
        each.report === report &&
        (each.kind === 'sealed' ? each.throughEdition === number : each.throughEdition >= number),
    )
  const publish = (report: string, by: string, year: number) => {
    const number = of(report).length + 1
    const words = `${report} 第${number}版`
    const changeNote = number > 1 ? `${words}更正。` : null
    editions.push(
      edition({
        ...{ number, publishedAt: at(), by: { id: by, slug: slugs.get(by) ?? by } },
        report: { id: report, year, changeNote },
        sections: [section({ id: `${report}-s`, order: 'a0', heading: words })],
      }),
    )
  }
  const takeDown = (report: string) => {
    const last = of(report).length
    if (last === 0 || isHidden(report, last)) return
    notices.push(notice({ report, throughEdition: last, at: at() }))
  }
  const seal = (report: string) => {
    const last = of(report).length
    const number = of(report).findIndex((each) => each.snapshot.sections.length > 0) + 1
    if (number === 0 || (number === last && !isHidden(report, last))) return
    notices.push(notice({ report, kind: 'sealed', throughEdition: number, at: at() }))
    const place = editions.findIndex((each) => each.id === `${report}:${number}`)
    const sealed = editions[place]
    if (sealed) editions[place] = { ...sealed, snapshot: sealedSnapshot(sealed.snapshot) }
  }
  return {
    happen: ({ what, report, passed }: Event) => {
      moment += passed
      const [by, year] =
        report < 'c' ? ['o', report < 'b' ? 2016 : 2017] : ['p', report < 'd' ? 2016 : 2017]
      if (what === 'publish') publish(report, String(by), Number(year))
      if (what === 'takeDown') takeDown(report)
      if (what === 'seal') seal(report)
      if (what === 'rename') slugs.set(String(by), `${by}-${editions.length}`)
    },
    reader: () => memoryRecord({ editions: [...editions], notices: [...notices] }),
    known: () => editions.map(({ id, year, organization }) => ({ id, year, organization })),
  }
}

const event = fc.record({
  what: fc.constantFrom('publish', 'publish', 'publish', 'takeDown', 'seal', 'rename', 'follow'),
  report: fc.constantFrom('a', 'b', 'c', 'd'),
  // Two may happen within a moment, and a clock may be put back.
  passed: fc.constantFrom(0, 1, 1000, -5000),
  first: fc.integer({ min: 1, max: 4 }),
})
type Event = typeof event extends fc.Arbitrary<infer T> ? T : never

describe('a copy that is kept by changes and report(edition) alone', () => {
  it('equals the record after publications, corrections, takedowns and seals in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
        const history = newHistory()
        const copy = newCopy()
        for (const each of events) {
          if (each.what === 'follow') await copy.follow(history.reader(), each.first)
          else history.happen(each)
        }
        const reader = history.reader()
        await copy.follow(reader, 3)
        const record = new Map<string, unknown>()
        const named = await (await openRecord(reader)()).organizations()
        for (const { id, year, organization } of history.known()) {
          const number = Number(id.split(':')[1])
          const asked = { organization: named.get(organization)?.slug, year, edition: number }
          record.set(id, Object(await dataOf(reader, EDITION, asked)).report)
        }
        expect(Object.fromEntries(copy.editions)).toEqual(Object.fromEntries(record))
      }),
      { numRuns: 60 },
    )
  })
})
