import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { BrokenLink } from '../../domain/verify/BrokenLink.ts'
import type { Notice } from '../../payload-types.ts'
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

/** Counts the notices until the first that is about an edition which is not there. */
export const breakInNotices = async (req: PayloadRequest): Promise<VerifiedNotices> => {
  const select = { key: true, report: true, throughEdition: true } as const
  let notices = 0
  for await (const page of rowsById<Notice>(req, { collection: 'notices', select })) {
    for (const { key, report, throughEdition } of page) {
      const expected = `${idOf(report)}:${throughEdition}`
      if (!(await isThere(req, expected))) {
        const what = 'notice'
        return {
          notices,
          broken: { in: 'notices', sequence: null, key, what, expected, found: null },
        }
      }
      notices += 1
    }
  }
  return { notices, broken: null }
}
