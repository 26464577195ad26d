import type { UploadConfig } from 'payload'
import { isPurgedFilename } from '../../domain/twoPersons/purgedFile.ts'
import { refuse } from '../../operations/refuse.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** A file that was purged is not there: the base would take it for lost, and the desk for faulty. */
export const refusePurged: Handler = (req, { params: { filename } }) => {
  if (isPurgedFilename(filename)) throw refuse(req, { code: 'NOT_FOUND' })
}
