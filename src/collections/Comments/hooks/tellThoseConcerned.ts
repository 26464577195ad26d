import type { CollectionAfterChangeHook } from 'payload'
import { afterCommit } from '../../../operations/afterCommit.ts'
import { tellOfComment } from '../../../operations/alerts/tellPersons.ts'
import type { Comment } from '../../../payload-types.ts'

/** Tells those whom a new comment concerns, once it stands. */
export const tellThoseConcerned: CollectionAfterChangeHook<Comment> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await afterCommit(req, () => tellOfComment(req, doc.id))
  return doc
}
