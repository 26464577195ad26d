import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { BrokenLink } from '../../domain/verify/BrokenLink.ts'
import type { Notice } from '../../payload-types.ts'
import { findEvent } from '../audit/findEvent.ts'
import { noticeEvent } from '../audit/noticeEvent.ts'
import { rowsById } from '../audit/rowsById.ts'

interface VerifiedNotices {
  readonly notices: number
  readonly broken: BrokenLink | null
}

const isThere = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({
    collection: 'editions',
    where: { key: { equals: key } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

const inNotice = async (req: PayloadRequest, notice: Notice): Promise<BrokenLink | null> => {
  const at = { in: 'notices', sequence: null, key: notice.key } as const
  const edition = `${idOf(notice.report)}:${notice.throughEdition}`
  if (!(await isThere(req, edition)))
    return { ...at, what: 'notice', expected: edition, found: null }
  const told = noticeEvent(notice)
  const event = await findEvent(req, { key: { equals: told.key } })
  if (!event) return { ...at, what: 'missingEvent', expected: told.key, found: null }
  if (event.to === told.to && event.actor === told.actor) return null
  return { ...at, what: 'auditEvent', expected: event.to, found: told.to }
}

/** Counts the notices until the first that is about no edition, or of which the audit tells otherwise. */
export const breakInNotices = async (req: PayloadRequest): Promise<VerifiedNotices> => {
  let notices = 0
  for await (const page of rowsById<Notice>(req, { collection: 'notices' })) {
    for (const notice of page) {
      const broken = await inNotice(req, notice)
      if (broken) return { notices, broken }
      notices += 1
    }
  }
  return { notices, broken: null }
}
