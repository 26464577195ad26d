import type { PayloadRequest } from 'payload'
import type { Report } from '../../payload-types.ts'
import type { Beginning } from './findBeginning.ts'
import { orderParts } from './orderParts.ts'
import type { ContentPart, ReportContent } from './ReportContent.ts'
import { undoWrites, type Written } from '../undoWrites.ts'
import { writePart } from './writePart.ts'
import { type NewReport, writeReport } from './writeReport.ts'

const COLLECTIONS = {
  section: 'sections',
  initiative: 'key-initiatives',
  proposal: 'proposal-responses',
  table: 'statistical-tables',
} as const satisfies Record<ContentPart['kind'], Written['collection']>

interface Content {
  readonly report: Omit<NewReport, 'front'>
  readonly content: ReportContent
  /** Null where nothing of it is there yet. */
  readonly beginning: Beginning | null
}

/**
 * Writes a report and its parts, or the rest of them. All or nothing: where the engine has transactions
 * the caller's undoes it, else what was written here is taken back. A process that is killed on such an
 * engine leaves a beginning, because the parts are written in one order, and the next import finishes it.
 */
export const writeContent = async (
  req: PayloadRequest,
  { report: wanted, content, beginning }: Content,
): Promise<Report> => {
  const written: Written[] = []
  const sectionIds = new Map(beginning?.desk.sectionIds)
  const orders = orderParts(content.parts)
  try {
    const report =
      beginning?.report ?? (await writeReport(req, { ...wanted, front: content.front }))
    if (!beginning) written.push({ collection: 'reports', id: report.id })
    for (const [place, part] of content.parts.entries()) {
      if (place < (beginning?.desk.parts.length ?? 0)) continue
      const destination = { report: report.id, order: orders[place] ?? '', sectionIds }
      const id = await writePart(req, part, destination)
      written.push({ collection: COLLECTIONS[part.kind], id })
      if (part.kind === 'section') sectionIds.set(part.place, id)
    }
    return report
  } catch (error) {
    const hasTransaction = Boolean(await req.transactionID)
    if (!hasTransaction) await undoWrites(req, written)
    throw error
  }
}
