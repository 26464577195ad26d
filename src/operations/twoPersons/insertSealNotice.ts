import type { PayloadRequest } from 'payload'
import { idOf } from '../../access/memberships.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { tellNotice } from '../tellNotice.ts'

const findNotice = async (req: PayloadRequest, key: string) => {
  const { docs } = await req.payload.find({
    collection: 'notices',
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/**
 * The notice of a seal: from here on nobody reads the content. It says what the first person wrote and
 * carries the name of who confirmed it. Authority: the decision of two people.
 */
export const insertSealNotice = async (
  req: PayloadRequest,
  { document, reason, explanation, confirmedBy, confirmedAt }: SecondPersonRequest,
): Promise<void> => {
  const edition = await req.payload.findByID({
    collection: 'editions',
    id: document,
    depth: 0,
    select: { report: true, organization: true, number: true },
    overrideAccess: true,
    req,
  })
  const report = idOf(edition.report)
  const key = `${report}:sealed:${edition.number}`
  try {
    if (!(await findNotice(req, key))) {
      await req.payload.create({
        collection: 'notices',
        data: {
          key,
          report,
          organization: idOf(edition.organization),
          kind: 'sealed',
          throughEdition: edition.number,
          at: confirmedAt ?? '',
          by: confirmedBy ?? null,
          reason,
          explanation: explanation || reason,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
  } catch (error) {
    // Somebody else was finishing the very same.
    if (!(await findNotice(req, key))) throw error
  }
  const notice = await findNotice(req, key)
  if (notice) await tellNotice(req, notice)
}
