import type { PayloadRequest } from 'payload'
import { printNumbers } from '../../domain/numbers/printNumbers.ts'
import type { RichText } from '../../domain/richText/RichText.ts'
import { toPlainText } from '../../domain/richText/toPlainText.ts'
import type { Report, Section } from '../../payload-types.ts'
import { inReadingOrder } from '../../record/snapshot/inReadingOrder.ts'
import type { SnapshotContact, SnapshotTable } from '../../record/snapshot/types.ts'
import { findVisible } from '../findVisible.ts'
import { refuse } from '../refuse.ts'
import { chapterText } from './chapterText.ts'
import { lastPublicEdition, type LastEdition } from './lastPublicEdition.ts'
import { matchChapters } from './matchChapters.ts'

/** What last year's edition offers to a report; it is taken over by who clicks, and saved like what she types. */
export interface LastYear {
  /** Null where last year has no edition that the public can read: then nothing is offered. */
  readonly edition: (Omit<LastEdition, 'snapshot'> & { readonly title: string }) | null
  readonly contact: SnapshotContact | null
  /** Last year's text for the chapters of this report, by the ids of its own sections. */
  readonly chapters: readonly {
    readonly section: string
    /** Last year's. */
    readonly heading: string
    readonly text: string
    readonly lexical: RichText
  }[]
  readonly tables: readonly Pick<SnapshotTable, 'cells' | 'table' | 'title'>[]
}

const NOTHING: LastYear = { edition: null, contact: null, chapters: [], tables: [] }
const printNothing = printNumbers(() => null)

const chaptersNow = async (req: PayloadRequest, report: Report): Promise<readonly Section[]> => {
  const { docs } = await req.payload.find({
    collection: 'sections',
    where: { report: { equals: report.id }, workflowState: { not_equals: 'dropped' } },
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return inReadingOrder(docs.filter(({ parent }) => !parent))
}

/**
 * What the newest public edition of last year offers to a report: contact, the text of the chapters that both
 * have, tables. It is read from the record, and told to whoever may read the report; else NOT_FOUND.
 */
export const lastYear = async (req: PayloadRequest, id: string): Promise<LastYear> => {
  const report = await findVisible(req, { collection: 'reports', id })
  if (!report) throw refuse(req, { code: 'NOT_FOUND' })
  const last = await lastPublicEdition(req, report)
  if (!last) return NOTHING
  const { snapshot, ...edition } = last
  const { contact, title } = snapshot.report
  return {
    edition: { ...edition, title },
    contact,
    chapters: matchChapters(await chaptersNow(req, report), snapshot.sections)
      .map(({ now, then }) => {
        const lexical = chapterText(then)
        return {
          section: now.id,
          heading: then.heading,
          text: toPlainText(lexical, printNothing),
          lexical,
        }
      })
      .filter(({ text }) => text.trim() !== ''),
    tables: snapshot.statisticalTables.map(({ table, title: name, cells }) => ({
      table,
      title: name,
      cells,
    })),
  }
}
