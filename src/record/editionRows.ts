import { z } from 'zod'
import type { StoredEdition } from './store/RecordStore.ts'
import type { Snapshot } from './snapshot/types.ts'

const absent = z
  .string()
  .nullish()
  .transform((value) => value || null)

/** The columns of an edition that its header is made of. */
export const EDITION_COLUMNS = {
  report: true,
  organization: true,
  year: true,
  number: true,
  revision: true,
  publishedAt: true,
  contentHash: true,
  previousHash: true,
  auditHead: true,
  changeNote: true,
} as const

/** A row of `editions` without its snapshot; relations are ids. */
export const editionHeaderRow = z.object({
  id: z.string(),
  report: z.string(),
  organization: z.string(),
  year: z.number(),
  number: z.number(),
  revision: z.number(),
  publishedAt: z.string(),
  contentHash: z.string(),
  previousHash: absent,
  auditHead: absent,
  changeNote: absent,
})

/** The same with the moment at which the row was written. */
export const storedEditionRow = editionHeaderRow
  .extend({ createdAt: z.string() })
  .transform(({ createdAt, ...header }): StoredEdition => ({ header, createdAt }))

/** A row of `notices`. */
export const noticeRow = z.object({
  report: z.string(),
  kind: z.enum(['takenDown', 'sealed']),
  at: z.string(),
  reason: z.string(),
  explanation: z.string(),
  throughEdition: z.number(),
})

const outline = z.object({
  version: z.literal(1),
  report: z.object({ id: z.string() }),
  organization: z.object({ slug: z.string() }),
  sections: z.array(z.unknown()),
  keyInitiatives: z.array(z.unknown()),
  proposalResponses: z.array(z.unknown()),
  statisticalTables: z.array(z.unknown()),
})

/** A snapshot as publishing wrote it: its version and outline are looked at, its content is covered by the hash. */
export const snapshotColumn = z.custom<Snapshot>((value) => outline.safeParse(value).success)
