import { createClient } from '@libsql/client/sqlite3'
import { randomUUID } from 'node:crypto'

const SECOND = 1000
const COLUMNS = 'report_id, organization_id, year, revision, published_by, content_hash, snapshot'

/**
 * Publishes a further edition of the same report every second, as publishing does: by inserting one row.
 * Answers how to stop.
 */
export const startPublishing = (uri: string): (() => void) => {
  const client = createClient({ url: uri })
  const publish = async (): Promise<void> => {
    const now = new Date().toISOString()
    await client.execute({
      sql: `insert into editions (id, key, number, published_at, created_at, updated_at, ${COLUMNS})
        select ?, report_id || ':' || (number + 1), number + 1, ?, ?, ?, ${COLUMNS}
        from editions order by number desc limit 1`,
      args: [randomUUID(), now, now, now],
    })
  }
  const timer = setInterval(() => void publish(), SECOND)
  return () => {
    clearInterval(timer)
    client.close()
  }
}
