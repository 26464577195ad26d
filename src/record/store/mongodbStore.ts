import type { Db, Document } from 'mongodb'
import { noticeRow, storedEditionRow } from '../editionRows.ts'
import type { RecordStore } from './RecordStore.ts'
import { siteSettingsRow } from './siteSettingsRow.ts'

const isoOf = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

const editionOf = ({ _id, createdAt, ...row }: Document) =>
  storedEditionRow.parse({ ...row, id: _id, createdAt: isoOf(createdAt) })

/** The record in MongoDB. Counts are of documents, for the quick one only estimates. */
export const mongodbStore = (db: Db): RecordStore => {
  const editions = db.collection<{ _id: string; createdAt: Date; snapshot: unknown }>('editions')
  const notices = db.collection('notices')
  const globals = db.collection('globals')
  return {
    mark: async () => {
      const [editionCount, noticeCount, settings] = await Promise.all([
        editions.countDocuments(),
        notices.countDocuments(),
        globals.findOne({ globalType: 'settings' }, { projection: { office: true } }),
      ])
      const office: unknown = settings?.['office']
      return {
        editions: editionCount,
        notices: noticeCount,
        office: typeof office === 'string' ? office : null,
      }
    },
    editions: async (since) => {
      const rows = editions.find(since ? { createdAt: { $gte: new Date(since) } } : {}, {
        projection: { snapshot: false },
        sort: { createdAt: 1 },
      })
      return (await rows.toArray()).map(editionOf)
    },
    notices: async () => (await notices.find().toArray()).map((row) => noticeRow.parse(row)),
    settings: async () => {
      const row = await globals.findOne({ globalType: 'settings' })
      return siteSettingsRow.parse({ ...row?.['site'], revision: row?.['revision'] })
    },
    snapshot: async (edition) => {
      const row = await editions.findOne({ _id: edition }, { projection: { snapshot: true } })
      return row ? JSON.stringify(row.snapshot) : null
    },
  }
}
