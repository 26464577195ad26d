import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { afterCommit } from '../../../operations/afterCommit.ts'
import { forgetAssignment, tellOfAssignment } from '../../../operations/alerts/tellPersons.ts'
import type { Section } from '../../../payload-types.ts'

const assigneeOf = ({ assignee }: Partial<Section>) => (assignee ? idOf(assignee) : null)

/** Tells a person that a chapter was given to her, once it stands. */
export const tellAssignee: CollectionAfterChangeHook<Section> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const before = operation === 'update' ? assigneeOf(previousDoc) : null
  const after = assigneeOf(doc)
  if (before === after) return doc
  await afterCommit(req, async () => {
    if (before) await forgetAssignment(req, { id: doc.id, person: before })
    if (after) await tellOfAssignment(req, doc.id)
  })
  return doc
}
