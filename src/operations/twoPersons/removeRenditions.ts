import type { PayloadRequest } from 'payload'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { removeFile } from './removeFile.ts'

/**
 * The files that were made from a sealed edition go with its content: each from the disk first, for a row
 * without a file is found again, a file without a row is not. Authority: the decision of two people.
 */
export const removeRenditions = async (
  req: PayloadRequest,
  { document }: Pick<SecondPersonRequest, 'document'>,
): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'renditions',
    where: { edition: { equals: document } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id, filename } of docs) {
    await removeFile(req.payload, { collection: 'renditions', filename })
    await req.payload.db.deleteOne({ collection: 'renditions', where: { id: { equals: id } }, req })
  }
}
