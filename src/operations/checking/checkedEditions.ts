import { LRUCache } from 'lru-cache'
import type { Payload, PayloadRequest } from 'payload'
import type { CheckedReport } from '../../domain/checks/CheckedReport.ts'
import type { ReportScope } from '../../domain/reportOptions.ts'
import { snapshotColumn } from '../../record/editionRows.ts'
import type { EditionHeader } from '../../record/snapshot/EditionRow.ts'
import { checkedReportOf } from './checkedReportOf.ts'

/** An edition as the checks look at it, with what it covers. */
export interface CheckedEdition {
  readonly header: EditionHeader
  readonly report: CheckedReport
  readonly scope: ReportScope
}

const KEY = Symbol.for('gongkai.checkedEditions')
const CHARACTERS = 16 * 1024 * 1024
/** How many snapshots are in memory at a time while they are read. */
const PAGE = 20

/** Editions by their id, and the number of notices that they were read at. */
interface Kept {
  notices: number
  readonly editions: LRUCache<string, CheckedEdition>
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'notices' in value && 'editions' in value

/** What is kept hangs on the payload instance. A further notice empties it: of what was sealed nothing stays. */
const keptOf = (payload: Payload, notices: number): Kept['editions'] => {
  const known: unknown = Reflect.get(payload, KEY)
  if (isKept(known) && known.notices === notices) return known.editions
  const editions = new LRUCache<string, CheckedEdition>({
    maxSize: CHARACTERS,
    sizeCalculation: ({ report }) => JSON.stringify(report).length,
  })
  Reflect.set(payload, KEY, { notices, editions })
  return editions
}

/**
 * Reads editions of the record as the checks look at them; what was read is kept, since an edition never
 * changes. Authority: the record is public; who asks for an edition has seen that it is shown.
 */
export const checkedEditions = async (
  req: PayloadRequest,
  headers: readonly EditionHeader[],
  notices: number,
): Promise<readonly CheckedEdition[]> => {
  const kept = keptOf(req.payload, notices)
  const found = new Map(
    headers.flatMap((header) => {
      const known = kept.get(header.id)
      return known ? [[header.id, known] as const] : []
    }),
  )
  const missing = headers.filter(({ id }) => !found.has(id))
  for (let at = 0; at < missing.length; at += PAGE) {
    const page = new Map(missing.slice(at, at + PAGE).map((header) => [header.id, header]))
    const { docs } = await req.payload.find({
      collection: 'editions',
      where: { id: { in: [...page.keys()] } },
      select: { snapshot: true },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    })
    for (const { id, snapshot } of docs) {
      const header = page.get(id)
      if (!header) continue
      const content = snapshotColumn.parse(snapshot)
      const { scope } = content.report
      const edition = { header, report: checkedReportOf(content), scope }
      kept.set(id, edition)
      found.set(id, edition)
    }
  }
  return headers.flatMap(({ id }) => found.get(id) ?? [])
}
