import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { buildConfig, type CollectionConfig, type Field, type SanitizedConfig } from 'payload'
import { z } from 'zod'

const text = (...names: readonly string[]): Field[] => names.map((name) => ({ name, type: 'text' }))
const number = (...names: readonly string[]): Field[] =>
  names.map((name) => ({ name, type: 'number' }))
const ofReport: Field = { name: 'report', type: 'relationship', relationTo: 'reports', index: true }

/** Open to everybody: nobody is asked who he is, which is the quickest that access can be. */
const open = { read: () => true, create: () => true } as const

const collection = (slug: string, fields: Field[]): CollectionConfig => ({
  slug,
  access: open,
  fields,
})
const partsOfReport = (
  name: string,
  collection: 'sections' | 'key-initiatives' | 'proposal-responses',
): Field => ({
  ...{ name, type: 'join', collection, on: 'report' },
  ...{ defaultLimit: 0, defaultSort: 'order' },
})

/** The report as a user of Payload would model it: each part a document that refers to its report. */
const COLLECTIONS: CollectionConfig[] = [
  collection('organizations', text('slug', 'name', 'kind')),
  collection('reports', [
    { name: 'year', type: 'number', index: true },
    { name: 'organization', type: 'relationship', relationTo: 'organizations' },
    ...text('title', 'format', 'scope', 'contentHash', 'publishedAt', 'firstPublishedAt'),
    ...number('edition'),
    { name: 'isLatest', type: 'checkbox' },
    { name: 'period', type: 'group', fields: text('from', 'to') },
    { name: 'contact', type: 'group', fields: text('address', 'postcode', 'telephone', 'email') },
    { name: 'preamble', type: 'richText' },
    {
      name: 'changeHistory',
      type: 'array',
      fields: [...number('edition'), ...text('at', 'kind', 'note')],
    },
    partsOfReport('sections', 'sections'),
    partsOfReport('keyInitiatives', 'key-initiatives'),
    partsOfReport('proposalResponses', 'proposal-responses'),
  ]),
  collection('sections', [
    ofReport,
    ...number('order', 'level'),
    ...text('number', 'heading'),
    { name: 'covers', type: 'text', hasMany: true },
    { name: 'body', type: 'richText' },
  ]),
  collection('key-initiatives', [
    ofReport,
    ...number('order'),
    ...text('title', 'area'),
    {
      name: 'figures',
      type: 'array',
      fields: text('label', 'value', 'unit', 'amount', 'qualifier', 'text'),
    },
  ]),
  collection('proposal-responses', [ofReport, ...number('order'), ...text('title', 'url')]),
]

/** Payload as it comes, on a database of its own in the folder of the run. */
export const stockConfig = (): Promise<SanitizedConfig> => {
  const folder = z.string().parse(process.env['DATA_DIR'])
  return buildConfig({
    secret: 'nobody signs in here',
    db: sqliteAdapter({ client: { url: `file:${path.join(folder, 'stock.db')}` } }),
    editor: lexicalEditor(),
    collections: COLLECTIONS,
    telemetry: false,
    typescript: { autoGenerate: false },
  })
}
