import type { PayloadRequest } from 'payload'
import type { Report } from '../../payload-types.ts'
import { undoWrites, type Written } from '../undoWrites.ts'
import { partsOfForm } from './partsOfForm.ts'
import { writePartOfForm } from './writePartOfForm.ts'

/**
 * Gives a new report the chapters of its form, with the topics that they cover, and its statutory tables,
 * empty but for what last year carried forward: fixed chapters where the form prescribes them, else those
 * that reports of its time usually have.
 * They come into being with the report or not at all: where there is a transaction it is the report's, else
 * what was written is taken back with the report, and what a crash left undone is finished by `finishLayout`.
 *
 * Whoever creates the report makes them, yet contributes nothing to them: heading and topics are the form's,
 * an empty chapter says nothing that anybody wrote, and what was carried forward is published already. She is a contributor of the report itself, as before,
 * so that she passes no stage of it; where each part is reviewed by itself she may approve one that others
 * wrote. Whoever writes into one, or changes its heading, contributes to it as to any other.
 */
export const layOutReport = async (req: PayloadRequest, report: Report): Promise<void> => {
  const written: Written[] = [{ collection: 'reports', id: report.id }]
  try {
    for (const part of await partsOfForm(req, report)) {
      await writePartOfForm(req, report, part)
      written.push(part)
    }
  } catch (error) {
    const hasTransaction = Boolean(await req.transactionID)
    if (!hasTransaction) await undoWrites(req, written)
    throw error
  }
}
