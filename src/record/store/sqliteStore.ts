import { z } from 'zod'
import { noticeRow, storedEditionRow } from '../editionRows.ts'
import type { RecordStore } from './RecordStore.ts'
import { siteSettingsRow } from './siteSettingsRow.ts'

/** A statement with values for its question marks; answers the first column of each row. */
export type Ask = (sql: string, values?: readonly string[]) => Promise<readonly unknown[]>

const text = z.string()
const mark = z.object({ editions: z.number(), notices: z.number(), office: z.string().nullable() })

const MARK = `select json_object(
  'editions', (select count(*) from editions),
  'notices', (select count(*) from notices),
  'office', (select office_id from settings limit 1))`

// A row as one value of JSON: the driver spends longer on each column than on all of that.
const EDITIONS = `select json_object(
  'id', id, 'report', report_id, 'organization', organization_id, 'year', year, 'number', number,
  'revision', revision, 'publishedAt', published_at, 'contentHash', content_hash,
  'previousHash', previous_hash, 'auditHead', audit_head, 'changeNote', change_note,
  'createdAt', created_at) from editions`

const NOTICES = `select json_object(
  'report', report_id, 'kind', kind, 'at', at, 'reason', reason, 'explanation', explanation,
  'throughEdition', through_edition) from notices`

const SETTINGS = `select json_object(
  'revision', revision, 'name', site_name, 'domain', site_domain, 'code', site_code,
  'column', site_column, 'icp', site_icp, 'police', site_police, 'terms', site_terms,
  'termsUrl', site_terms_url, 'isIndexed', site_is_indexed)
  from settings limit 1`

const parsed = (value: unknown): unknown => JSON.parse(text.parse(value))

/** The record in SQLite. */
export const sqliteStore = (ask: Ask): RecordStore => ({
  mark: async () => mark.parse(parsed((await ask(MARK))[0])),
  editions: async (since) => {
    const rows = since
      ? await ask(`${EDITIONS} where created_at >= ?`, [since])
      : await ask(`${EDITIONS} order by created_at`)
    return rows.map((row) => storedEditionRow.parse(parsed(row)))
  },
  notices: async () => (await ask(NOTICES)).map((row) => noticeRow.parse(parsed(row))),
  settings: async () => {
    const [row] = await ask(SETTINGS)
    return siteSettingsRow.parse(row === undefined ? {} : parsed(row))
  },
  snapshot: async (edition) => {
    const [found] = await ask('select snapshot from editions where id = ?', [edition])
    return found === undefined ? null : text.parse(found)
  },
})
