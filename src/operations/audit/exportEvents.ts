import { randomUUID } from 'node:crypto'
import type { PayloadRequest, Where } from 'payload'
import { organizationsWith } from '../../access/organizationsWith.ts'
import { BYTE_ORDER_MARK, csvLine } from '../../domain/csvLine.ts'
import { languageOf } from '../../domain/localized.ts'
import { addressOf } from '../addressOf.ts'
import { appendAuditEvent } from '../appendAuditEvent.ts'
import { namesOf } from '../namesOf.ts'
import { refuse } from '../refuse.ts'
import { eventPages } from './eventPages.ts'
import { EXPORT_COLUMNS, type ExportedEvent, exportedEvent } from './exportColumns.ts'
import { readExportFilter } from './exportFilter.ts'
import { newestEvent } from './newestEvent.ts'
import type { Stream } from './streams.ts'

/** As what an export is wanted. */
export const EXPORT_FORMATS = ['csv', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

interface Wanted {
  readonly stream: Stream
  readonly format: ExportFormat
}

/** What the auditor may read of a stream; refuses everybody else. */
const inScope = async (req: PayloadRequest, stream: Stream): Promise<Where> => {
  const organizations = await organizationsWith(req, 'audit.read')
  if (organizations === 'all') return {}
  if (organizations.length === 0) throw refuse(req, { code: 'NOT_PERMITTED' })
  if (stream === 'sign-in-events') return {}
  return {
    or: [{ organization: { in: [...organizations] } }, { organization: { exists: false } }],
  }
}

const personsIn = (events: readonly object[]): readonly string[] => [
  ...new Set(
    events
      .flatMap((event) => [
        ...[Reflect.get(event, 'actor'), Reflect.get(event, 'person')],
        Reflect.get(event, 'standsFor'),
      ])
      .filter((id) => typeof id === 'string'),
  ),
]

async function* exported(
  req: PayloadRequest,
  { stream, where }: { readonly stream: Stream; readonly where: Where },
): AsyncGenerator<readonly ExportedEvent[]> {
  const language = languageOf(req.i18n.language)
  for await (const page of eventPages(req, stream, where)) {
    const names = await namesOf(req, personsIn(page))
    yield page.map((event) => exportedEvent(event, { stream, language, names }))
  }
}

const text = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

async function* asCsv(
  req: PayloadRequest,
  stream: Stream,
  pages: AsyncIterable<readonly ExportedEvent[]>,
): AsyncGenerator<string> {
  const columns = EXPORT_COLUMNS[stream]
  const language = languageOf(req.i18n.language)
  yield BYTE_ORDER_MARK + csvLine(columns.map(({ label }) => label[language]))
  for await (const page of pages) {
    yield page.map((event) => csvLine(columns.map(({ name }) => text(event[name])))).join('')
  }
}

async function* asJson(pages: AsyncIterable<readonly ExportedEvent[]>): AsyncGenerator<string> {
  let separator = ''
  yield '{"events":['
  for await (const page of pages) {
    for (const event of page) {
      yield `${separator}${JSON.stringify(event)}`
      separator = ',\n'
    }
  }
  yield ']}\n'
}

/**
 * What the auditor asked to take out of a stream, as text in pieces; nobody else gets any. The export itself is
 * told to the audit before it begins, and holds nothing that comes after.
 */
export const exportEvents = async (
  req: PayloadRequest,
  { stream, format }: Wanted,
): Promise<AsyncGenerator<string>> => {
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  const scope = await inScope(req, stream)
  const { where, asked } = readExportFilter(req, stream)
  const head = await newestEvent(req, stream)
  await appendAuditEvent(req, {
    key: `${stream}:export:${randomUUID()}`,
    action: 'audit.export',
    actor: req.user.id,
    subject: stream,
    document: `export.${format}`,
    organization: null,
    from: null,
    to: head?.hash ?? null,
    reason: asked,
    address: addressOf(req),
    at: new Date().toISOString(),
  })
  const until: Where = { sequence: { less_than_equal: head?.sequence ?? 0 } }
  const pages = exported(req, { stream, where: { and: [scope, where, until] } })
  return format === 'csv' ? asCsv(req, stream, pages) : asJson(pages)
}
