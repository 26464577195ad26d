import type { PayloadRequest } from 'payload'
import type { AuditedSlug, LastChange } from '../../domain/audit/changes.ts'
import { WORKFLOW_COLLECTIONS } from '../../domain/slugs.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import type { AuditEntry } from '../appendAuditEvent.ts'
import type { Window } from '../writtenWithin.ts'
import { editionEvent, type InsertedEdition } from './editionEvent.ts'
import { eventsOfRequest } from './eventsOfRequest.ts'
import { eventsOfRow } from './eventsOfRow.ts'
import { type InsertedNotice, noticeEvent } from './noticeEvent.ts'
import { rowsById } from './rowsById.ts'
import { type Told, transitionEvent } from './transitionEvent.ts'

interface Changed {
  readonly id: string
  readonly lastChange?: LastChange | null
}

/** Those of some events that are not in the audit. */
const notAppended = async (
  req: PayloadRequest,
  entries: readonly AuditEntry[],
): Promise<readonly AuditEntry[]> => {
  if (entries.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: { key: { in: entries.map(({ key }) => key) } },
    pagination: false,
    depth: 0,
    select: { key: true },
    overrideAccess: true,
    req,
  })
  const known = new Set(docs.map(({ key }) => key))
  return entries.filter(({ key }) => !known.has(key))
}

const settingsRow = async (req: PayloadRequest): Promise<Changed> => {
  const { lastChange = null } = await req.payload.findGlobal({
    slug: 'settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id: 'settings', lastChange }
}

const eventsOfChanged =
  (slug: AuditedSlug) =>
  ({ id, lastChange: change }: Changed): readonly AuditEntry[] =>
    change ? eventsOfRow({ slug, id, change }) : []

/** Is told of a row from which no event can be derived, for it tells what nobody knows. */
type OnFault = (row: string, error: unknown) => void

interface Asked {
  readonly window?: Window | undefined
  /** Absent: what cannot be derived ends the search. */
  readonly onFault?: OnFault | undefined
}

const derive = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  eventsOf: (row: Row) => AuditEntry | readonly AuditEntry[] | null,
  onFault: OnFault | undefined,
): readonly AuditEntry[] =>
  rows.flatMap((row) => {
    try {
      return eventsOf(row) ?? []
    } catch (error) {
      if (!onFault) throw error
      onFault(row.id, error)
      return []
    }
  })

async function* toldByRows(
  req: PayloadRequest,
  { window, onFault }: Asked,
): AsyncGenerator<readonly AuditEntry[]> {
  for (const collection of WORKFLOW_COLLECTIONS) {
    const select = { lastTransition: true, organization: true } as const
    for await (const page of rowsById<Told>(req, { collection, select, window })) {
      yield derive(page, (row) => transitionEvent(collection, row), onFault)
    }
  }
  const select = {
    contentHash: true,
    organization: true,
    publishedAt: true,
    publishedBy: true,
    publishedFor: true,
  } as const
  for await (const page of rowsById<InsertedEdition>(req, {
    collection: 'editions',
    select,
    window,
  })) {
    yield derive(page, editionEvent, onFault)
  }
  const notice = {
    at: true,
    by: true,
    byFor: true,
    explanation: true,
    key: true,
    kind: true,
    organization: true,
    reason: true,
    report: true,
    throughEdition: true,
  } as const
  const notices = { collection: 'notices', select: notice, window } as const
  for await (const page of rowsById<InsertedNotice>(req, notices)) {
    yield derive(page, noticeEvent, onFault)
  }
  const requests = { collection: 'second-person-requests', window } as const
  for await (const page of rowsById<SecondPersonRequest>(req, requests)) {
    yield derive(page, eventsOfRequest, onFault)
  }
  for (const slug of ['users', 'organizations', 'webhooks'] as const) {
    const asked = { collection: slug, select: { lastChange: true }, window } as const
    for await (const page of rowsById<Changed>(req, asked)) {
      yield derive(page, eventsOfChanged(slug), onFault)
    }
  }
  yield derive([await settingsRow(req)], eventsOfChanged('settings'), onFault)
}

/**
 * The events that the rows tell and the audit does not, of all rows or of those written in a window: what
 * a crash between a row and its event left out, oldest first. Beside a server that is writing, an event
 * may be missing for a moment.
 */
export const missingEvents = async (
  req: PayloadRequest,
  asked: Asked = {},
): Promise<readonly AuditEntry[]> => {
  const missing: AuditEntry[] = []
  for await (const page of toldByRows(req, asked)) missing.push(...(await notAppended(req, page)))
  return missing.toSorted((a, b) => (a.at < b.at ? -1 : 1))
}
