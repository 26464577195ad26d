import type { PayloadRequest } from 'payload'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { snapshotColumn } from '../../record/editionRows.ts'
import { sealedSnapshot } from '../../record/snapshot/sealedSnapshot.ts'

/**
 * The one write that an edition ever sees: its content goes, and so does its change note. Written past
 * the hook that refuses every other write. Authority: the decision of two people.
 */
export const emptyEdition = async (
  req: PayloadRequest,
  { document: id }: Pick<SecondPersonRequest, 'document'>,
): Promise<void> => {
  const { snapshot } = await req.payload.findByID({
    collection: 'editions',
    id,
    depth: 0,
    select: { snapshot: true },
    overrideAccess: true,
    req,
  })
  const left = JSON.parse(JSON.stringify(sealedSnapshot(snapshotColumn.parse(snapshot))))
  await req.payload.db.updateOne({
    collection: 'editions',
    id,
    data: { snapshot: left, changeNote: null },
    req,
  })
}
