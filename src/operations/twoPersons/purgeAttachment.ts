import type { PayloadRequest } from 'payload'
import { PURGED_TEXT } from '../../domain/twoPersons/purged.ts'
import { purgedFilename } from '../../domain/twoPersons/purgedFile.ts'
import { removeFile } from './removeFile.ts'

/**
 * Removes the file of an attachment and what it was called; its hash stays, by which whoever holds a copy
 * can show which one it was. Authority: the decision of two people.
 */
export const purgeAttachment = async (req: PayloadRequest, id: string): Promise<void> => {
  const { filename } = await req.payload.findByID({
    collection: 'attachments',
    id,
    depth: 0,
    select: { filename: true },
    overrideAccess: true,
    req,
  })
  const left = purgedFilename(id)
  if (filename === left) return
  await removeFile(req.payload, { collection: 'attachments', filename })
  await req.payload.db.updateOne({
    collection: 'attachments',
    id,
    data: { title: PURGED_TEXT, filename: left, filesize: 0, width: null, height: null, url: null },
    req,
  })
}
