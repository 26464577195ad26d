import type { PayloadRequest } from 'payload'
import { isWorkflowCollection } from '../../domain/slugs.ts'
import type { SecondPersonRequest } from '../../payload-types.ts'
import { purgeAttachment } from './purgeAttachment.ts'
import { purgeComments } from './purgeComments.ts'
import { purgeRow } from './purgeRow.ts'
import { purgeVersions } from './purgeVersions.ts'

/**
 * 清除, step by step: the document itself, so that nothing new is made of what it said, then its former
 * versions, then what was quoted from it.
 */
export const carryOutPurge = async (
  req: PayloadRequest,
  { subject, document: id, extent }: SecondPersonRequest,
): Promise<void> => {
  if (subject === 'attachments') return purgeAttachment(req, id)
  if (subject === 'comments') return purgeComments(req, { id: { equals: id } }, { isWhole: true })
  if (!isWorkflowCollection(subject)) throw new TypeError(`${subject} is not purged`)
  if (extent === 'document') await purgeRow(req, { collection: subject, id })
  await purgeVersions(req, { collection: subject, id })
  const about = {
    and: [{ 'about.relationTo': { equals: subject } }, { 'about.value': { equals: id } }],
  }
  await purgeComments(req, about, { isWhole: false })
}
