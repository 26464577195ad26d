import { generateNKeysBetween } from 'fractional-indexing'
import type { PayloadRequest } from 'payload'
import { FORMATS, type ReportFormat } from '../../domain/formats/formats.ts'
import type { Report } from '../../payload-types.ts'
import { lastPublicEdition } from '../lastYear/lastPublicEdition.ts'
import { withPermit } from '../permits.ts'
import { undoWrites, type Written } from '../undoWrites.ts'
import { newTable } from './newTable.ts'

// The system fills these in; the type requires them.
const UNWRITTEN = { workflowState: 'draft', revision: 0 } as const

const layOut = async (req: PayloadRequest, report: Report, written: Written[]): Promise<void> => {
  const { outline, tables }: ReportFormat = FORMATS[report.format]
  await withPermit(req.payload, { purpose: 'layOut', report: report.id }, async (context) => {
    const options = { depth: 0, overrideAccess: false, context, req } as const
    const placed = { report: report.id, ...UNWRITTEN }
    const chapterOrders = generateNKeysBetween(null, null, outline.length)
    for (const [place, { heading, covers }] of outline.entries()) {
      const order = chapterOrders[place] ?? ''
      const data = { ...placed, order, heading, covers: [...covers] }
      const { id } = await req.payload.create({ ...options, collection: 'sections', data })
      written.push({ collection: 'sections', id })
    }
    const tableOrders = generateNKeysBetween(null, null, tables.length)
    const last = tables.length > 0 ? await lastPublicEdition(req, report) : null
    for (const [place, definition] of tables.entries()) {
      const order = tableOrders[place] ?? ''
      const data = { ...placed, order, ...newTable(definition, last) }
      const { id } = await req.payload.create({
        ...options,
        collection: 'statistical-tables',
        data,
      })
      written.push({ collection: 'statistical-tables', id })
    }
  })
}

/**
 * Gives a new report the chapters of its form, with the topics that they cover, and its statutory tables,
 * empty but for what last year carried forward: fixed chapters where the form prescribes them, else those
 * that reports of its time usually have.
 * They come into being with the report or not at all: where there is a transaction it is the report's, else
 * what was written is taken back with the report.
 *
 * Whoever creates the report makes them, yet contributes nothing to them: heading and topics are the form's,
 * an empty chapter says nothing that anybody wrote, and what was carried forward is published already. She is a contributor of the report itself, as before,
 * so that she passes no stage of it; where each part is reviewed by itself she may approve one that others
 * wrote. Whoever writes into one, or changes its heading, contributes to it as to any other.
 */
export const layOutReport = async (req: PayloadRequest, report: Report): Promise<void> => {
  const written: Written[] = [{ collection: 'reports', id: report.id }]
  try {
    await layOut(req, report, written)
  } catch (error) {
    const hasTransaction = Boolean(await req.transactionID)
    if (!hasTransaction) await undoWrites(req, written)
    throw error
  }
}
