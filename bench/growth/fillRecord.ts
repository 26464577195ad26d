import { createClient } from '@libsql/client/sqlite3'
import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { FormatId } from '../../src/domain/formats/formats.ts'

/** Each organization has so many years, so that lists are as mixed as those of a province. */
const YEARS = 10
const FIRST_YEAR = 2010
const BATCH = 100

const snapshotShape = z.looseObject({
  report: z.looseObject({ id: z.string() }),
  organization: z.looseObject({ id: z.string() }),
})

const COLUMNS = `id, key, report_id, organization_id, year, number, revision, published_at, published_by,
  content_hash, snapshot, created_at, updated_at`

interface Filling {
  /** What each copy has in the place of the report's own content. */
  readonly more?: Readonly<Record<string, unknown>>
  readonly format?: FormatId
}

/** Makes the record as large as it should be: copies of its one report, by other organizations in other years. */
export const fillRecord = async (
  uri: string,
  reports: number,
  { more = {}, format }: Filling = {},
): Promise<void> => {
  const client = createClient({ url: uri })
  try {
    const {
      rows: [held],
    } = await client.execute('select count(distinct report_id) from editions')
    const {
      rows: [first],
    } = await client.execute('select snapshot from editions order by created_at limit 1')
    const base = snapshotShape.parse(JSON.parse(z.string().parse(first?.['snapshot'])))
    const rowOf = (place: number) => {
      const [report, organization] = [`report-${place}`, `office-${Math.floor(place / YEARS)}`]
      const year = FIRST_YEAR + (place % YEARS)
      const name = { id: organization, slug: organization, name: `第${organization}号机关` }
      const snapshot = JSON.stringify({
        ...base,
        ...more,
        report: {
          ...base.report,
          ...{ id: report, year, title: `${name.name}${year}年度报告` },
          ...(format ? { format } : {}),
        },
        organization: { ...base.organization, ...name, parent: null },
      })
      const hash = createHash('sha256').update(snapshot).digest('hex')
      const now = new Date(Date.UTC(FIRST_YEAR, 0, 1) + place * 60_000).toISOString()
      const args = [randomUUID(), `${report}:1`, report, organization, year, 1, 1, now, 'p']
      return {
        sql: `insert into editions (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        args: [...args, hash, snapshot, now, now],
      }
    }
    await client.execute('pragma foreign_keys = off')
    for (let place = Number(held?.[0] ?? 0); place < reports; place += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, reports - place) }, (_, at) =>
        rowOf(place + at),
      )
      await client.batch(rows, 'write')
    }
  } finally {
    client.close()
  }
}
