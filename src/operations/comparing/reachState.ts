import type { PayloadRequest, Where } from 'payload'
import type { StateChoice } from '../../domain/compare/states.ts'
import type { ItemCollection, WorkflowCollection } from '../../domain/slugs.ts'
import type { Report } from '../../payload-types.ts'
import type { WorkingReport } from '../../record/snapshot/WorkingReport.ts'
import { asPinned } from '../changes/asPinned.ts'
import { asOf } from './asOf.ts'
import { type FindPinned, versionOfReport } from './pinnedReport.ts'
import { type SavedRow, type VersionHead, versionHead } from './versionHead.ts'

/** A document whose states are compared, and the report that it is, or is a part of, as it is now. */
export interface ComparedDocument {
  readonly collection: WorkflowCollection
  readonly id: string
  readonly working: WorkingReport
  readonly pinned: FindPinned
}

/** A document in one of its states. */
export interface ReachedState {
  /** The report with all of it, for its numbers stand in the text of a part; null where nothing was there. */
  readonly working: WorkingReport | null
  /** Whose version it is; null where the document was not there. */
  readonly head: VersionHead | null
}

type ItemRow = SavedRow & { readonly id: string }

const ITEMS = {
  sections: 'sections',
  'key-initiatives': 'keyInitiatives',
  'proposal-responses': 'proposalResponses',
  'statistical-tables': 'statisticalTables',
} as const satisfies Record<ItemCollection, keyof WorkingReport>

const headIn = ({ collection, id }: ComparedDocument, working: WorkingReport) => {
  const rows: readonly ItemRow[] =
    collection === 'reports' ? [working.report] : working[ITEMS[collection]]
  const row = rows.find((each) => each.id === id)
  return row ? versionHead(row) : null
}

const asSubmitted = async (
  req: PayloadRequest,
  document: ComparedDocument,
  report: Report,
): Promise<ReachedState> => {
  const then = await asPinned(req, document.working, report.submittedRevisions ?? {})
  const working = { ...then, report }
  return { working, head: headIn(document, working) }
}

const reportAt = async (
  req: PayloadRequest,
  document: ComparedDocument,
  report: Report,
): Promise<ReachedState> => {
  if (report.workflowState !== 'draft' && report.submittedRevisions) {
    return asSubmitted(req, document, report)
  }
  const then = await asOf(req, document.working, { at: report.updatedAt })
  return { working: { ...then, report }, head: versionHead(report) }
}

/** A part at one of its versions, in its report as that was at the same moment. */
const partAt = async (
  req: PayloadRequest,
  { working, id }: ComparedDocument,
  row: SavedRow,
): Promise<ReachedState> => {
  const then = await asOf(req, working, { at: row.updatedAt, known: { [id]: row.revision } })
  return { working: then, head: versionHead(row) }
}

/** Authority: the system's own, for who may read a part may read what it was. */
const versionOfPart = async (
  req: PayloadRequest,
  collection: ItemCollection,
  where: Where,
): Promise<SavedRow | null> => {
  const { docs } = await req.payload.db.findVersions<ItemRow>({
    collection,
    where,
    sort: '-version.revision',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.version ?? null
}

const atVersion = async (
  req: PayloadRequest,
  document: ComparedDocument,
  where: Where,
): Promise<ReachedState | null> => {
  const { collection, id } = document
  if (collection === 'reports') {
    const found = await versionOfReport(req, id, where)
    return found && reportAt(req, document, found.report)
  }
  const row = await versionOfPart(req, collection, { and: [{ parent: { equals: id } }, where] })
  return row && partAt(req, document, row)
}

/** A document in a state; null where it never was in it. */
export const reachState = async (
  req: PayloadRequest,
  document: ComparedDocument,
  choice: StateChoice,
): Promise<ReachedState | null> => {
  if ('version' in choice) return atVersion(req, document, { id: { equals: choice.version } })
  const { collection, working } = document
  const { name } = choice
  switch (name) {
    case 'nothing':
      return { working: null, head: null }
    case 'now':
      return { working, head: headIn(document, working) }
    case 'approved':
      if (collection === 'reports') return null
      return atVersion(req, document, { 'version.workflowState': { equals: 'approved' } })
    case 'pass':
    case 'published':
    case 'submitted': {
      const found = await document.pinned(name)
      return found && asSubmitted(req, document, found.report)
    }
  }
}
