import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { isAuditAction } from '../../domain/audit/actions.ts'
import { SIGN_IN_ACTIONS } from '../../domain/audit/signIns.ts'
import { isDay } from '../../domain/text/isDay.ts'
import { refuse } from '../refuse.ts'
import type { Stream } from './streams.ts'

const OFFSET = '+08:00'
const DAY = 24 * 60 * 60 * 1000

const day = z.string().refine(isDay).optional()
const isAction = {
  'audit-events': isAuditAction,
  'sign-in-events': (name: string) => Object.hasOwn(SIGN_IN_ACTIONS, name),
} as const satisfies Record<Stream, (name: string) => boolean>

/** Who acted is told in another column by each stream. */
const ACTOR = { 'audit-events': 'actor', 'sign-in-events': 'person' } as const

/** The first moment of a day in Asia/Shanghai, or of the one after it, as events tell theirs. */
const begin = (text: string, daysLater: 0 | 1): string =>
  new Date(Date.parse(`${text}T00:00:00${OFFSET}`) + daysLater * DAY).toISOString()

/** What an auditor asked to have exported: `from` and `to` are days in Asia/Shanghai, both included. */
export interface ExportFilter {
  readonly where: Where
  /** The filter as it was asked for, to be told to the audit. */
  readonly asked: string
}

/** Reads the filter of an export from the address; refuses what it does not know as INVALID_REQUEST. */
export const readExportFilter = (req: PayloadRequest, stream: Stream): ExportFilter => {
  const schema = z.strictObject({
    from: day,
    to: day,
    action: z.string().refine(isAction[stream]).optional(),
    actor: z.string().max(100).optional(),
  })
  const result = schema.safeParse(Object.fromEntries(req.searchParams ?? []))
  if (!result.success) {
    const field = String(result.error.issues[0]?.path[0] ?? '')
    throw refuse(req, { code: 'INVALID_REQUEST', ...(field ? { field } : {}) })
  }
  const { from, to, action, actor } = result.data
  return {
    where: {
      and: [
        ...(from ? [{ at: { greater_than_equal: begin(from, 0) } }] : []),
        ...(to ? [{ at: { less_than: begin(to, 1) } }] : []),
        ...(action ? [{ action: { equals: action } }] : []),
        ...(actor ? [{ [ACTOR[stream]]: { equals: actor } }] : []),
      ],
    },
    asked: JSON.stringify(result.data),
  }
}
