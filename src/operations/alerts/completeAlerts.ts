import type { Payload, PayloadRequest } from 'payload'
import { ITEM_COLLECTIONS } from '../../domain/slugs.ts'
import type { Comment, Report, SecondPersonRequest, User } from '../../payload-types.ts'
import { rowsById } from '../audit/rowsById.ts'
import type { ReportItem } from '../itemsOf.ts'
import { requestAs } from '../requestAs.ts'
import type { TellOnce } from '../tellOnce.ts'
import type { Window } from '../writtenWithin.ts'
import { keyOfComment, keyOfDecision } from './alertsOfComment.ts'
import { alertsOfDeputies } from './alertsOfDeputies.ts'
import { keyOfAssignment, keyOfItem } from './alertsOfItem.ts'
import { keyOfReport } from './alertsOfReport.ts'
import { keyOfRequest } from './alertsOfRequest.ts'
import { dueSources } from './dueSources.ts'
import {
  tellOfAssignment,
  tellOfComment,
  tellOfDecision,
  tellOfItem,
  tellOfReport,
  tellOfRequest,
} from './tellPersons.ts'
import { untold, writeAlerts } from './writeAlerts.ts'

/** What is older was known before there were alerts, or tells of nothing new. */
const OLDEST = 14 * 24 * 60 * 60_000

type Told = readonly [key: string | null, at: string | undefined, tell: () => Promise<void>]

async function* toldByRows(req: PayloadRequest, window: Window): AsyncGenerator<readonly Told[]> {
  const transitions = { select: { lastTransition: true }, window } as const
  for await (const page of rowsById<Report>(req, { collection: 'reports', ...transitions })) {
    yield page.map((row) => [
      keyOfReport(row),
      row.lastTransition?.at,
      () => tellOfReport(req, row.id),
    ])
  }
  for (const collection of ITEM_COLLECTIONS) {
    for await (const page of rowsById<ReportItem>(req, { collection, ...transitions })) {
      yield page.map((row) => [
        keyOfItem(collection, row),
        row.lastTransition?.at,
        () => tellOfItem(req, { collection, id: row.id }),
      ])
    }
  }
  const given = { collection: 'sections', select: { assignee: true, updatedAt: true } } as const
  for await (const page of rowsById<ReportItem>(req, { ...given, window })) {
    yield page.map((row) => [
      keyOfAssignment(row),
      row.updatedAt,
      () => tellOfAssignment(req, row.id),
    ])
  }
  const said = { collection: 'comments', select: { createdAt: true, decision: true } } as const
  for await (const page of rowsById<Comment>(req, { ...said, window })) {
    yield page.map((row) => [keyOfComment(row), row.createdAt, () => tellOfComment(req, row.id)])
    yield page.map((row) => [keyOfDecision(row), row.createdAt, () => tellOfDecision(req, row.id)])
  }
  const requests = { collection: 'second-person-requests', window } as const
  for await (const page of rowsById<SecondPersonRequest>(req, requests)) {
    yield page.map((row) => [
      keyOfRequest(row),
      row.requestedAt ?? undefined,
      () => tellOfRequest(req, row),
    ])
  }
  const accounts = { collection: 'users', select: { deputies: true }, window } as const
  for await (const page of rowsById<Pick<User, 'deputies' | 'id'>>(req, accounts)) {
    yield page.flatMap((row) =>
      alertsOfDeputies(row, window.until).map((source): Told => {
        return [source.key, source.at, () => writeAlerts(req, source)]
      }),
    )
  }
}

/**
 * Tells people what the rows of a window tell and they were not told: what a crash between a row and
 * its alerts left out. Safe to repeat, and for several processes at once.
 */
export const completeAlerts = async (payload: Payload, window: Window): Promise<void> => {
  const req = await requestAs(payload, null)
  const oldest = new Date(window.until.getTime() - OLDEST)
  const recent = { ...window, since: window.since > oldest ? window.since : oldest }
  for await (const page of toldByRows(req, recent)) {
    const young = page.filter(([, at]) => at !== undefined && Date.parse(at) >= oldest.getTime())
    const missing = await untold(
      req,
      young.flatMap(([key]) => key ?? []),
    )
    for (const [key, , tell] of young) if (key && missing.has(key)) await tell()
  }
}

const HOUR = 60 * 60_000

/** Tells the editors what is due, and looks no more often than every hour; `now` is the time by this process's clock. */
export const tellingOfDues = (payload: Payload, { tell }: { readonly tell: TellOnce }) => {
  let looked = -Infinity
  return async (now: Date): Promise<void> => {
    if (now.getTime() - looked < HOUR && now.getTime() >= looked) return
    try {
      const req = await requestAs(payload, null)
      const sources = await dueSources(req, now)
      const missing = await untold(
        req,
        sources.map(({ key }) => key),
      )
      for (const source of sources) if (missing.has(source.key)) await writeAlerts(req, source)
      looked = now.getTime()
      tell('dues', null)
    } catch (error) {
      tell('dues', { error, message: 'Nobody was told of what is due' })
    }
  }
}
