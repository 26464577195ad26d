import type { Payload } from 'payload'
import { idOf } from '../access/memberships.ts'
import { requestAs } from './requestAs.ts'
import { type Window, writtenWithin } from './writtenWithin.ts'

/**
 * The reports of which something was written in a window: a row, an edition or a notice. Answers for each
 * what that was, so that nobody looks at the same twice. Three questions of an index, however many
 * reports there are. Authority: the system's own.
 */
export const changedReports = async (
  payload: Payload,
  window: Window,
): Promise<ReadonlyMap<string, string>> => {
  const asked = { pagination: false, depth: 0, overrideAccess: true } as const
  const req = await requestAs(payload, null)
  const reports = await payload.find({
    ...asked,
    collection: 'reports',
    where: writtenWithin('updatedAt', window),
    select: { updatedAt: true },
    req,
  })
  const inserted = {
    ...asked,
    where: writtenWithin('createdAt', window),
    select: { report: true },
  } as const
  const editions = await payload.find({ ...inserted, collection: 'editions', req })
  const notices = await payload.find({ ...inserted, collection: 'notices', req })

  const changed = new Map(reports.docs.map(({ id, updatedAt }) => [id, updatedAt]))
  for (const { id, report } of [...editions.docs, ...notices.docs]) {
    changed.set(idOf(report), `${changed.get(idOf(report)) ?? ''} ${id}`)
  }
  return changed
}
