import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Section } from '../../../payload-types.ts'

const assigneeOf = ({ assignee }: Partial<Section>) => (assignee ? idOf(assignee) : null)

/** Who has left is given no chapter; what was hers can still be written. */
export const requirePresentAssignee: CollectionBeforeChangeHook<Section> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const person = assigneeOf(data)
  const before = operation === 'update' && originalDoc ? assigneeOf(originalDoc) : null
  if (person === null || person === before) return data
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ id: { equals: person } }, { leftAt: { exists: true } }] },
    // The system's own authority: whether she is still there is asked, and nothing else of her.
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) throw refuse(req, { code: 'INVALID_REQUEST', field: 'assignee' })
  return data
}
