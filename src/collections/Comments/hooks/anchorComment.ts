import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { isPermitted } from '../../../domain/permissions.ts'
import { isWorkflowCollection } from '../../../domain/slugs.ts'
import { rolesOn } from '../../../operations/actorOf.ts'
import { findVisible } from '../../../operations/findVisible.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Comment } from '../../../payload-types.ts'

/** What a comment is about stays as it was when it was written. */
const anchorOf = ({ about, author, field, organization, quote, range }: Comment) => ({
  about,
  author: author ?? null,
  field: field ?? null,
  organization: organization ?? null,
  quote: quote ?? null,
  range: range ?? {},
})

/**
 * A comment belongs to the organization of the document it is about and to the person who wrote it: she
 * alone changes her words, anybody who may comment there resolves it. A document that the author cannot
 * see: NOT_FOUND.
 */
export const anchorComment: CollectionBeforeValidateHook<Comment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data
  if (!req.user) throw refuse(req, { code: 'NOT_PERMITTED' })
  if (operation === 'update' && originalDoc) {
    const author = originalDoc.author ? idOf(originalDoc.author) : null
    if (data.text !== originalDoc.text && req.user.id !== author) {
      throw refuse(req, { code: 'NOT_PERMITTED', field: 'text' })
    }
    return { ...data, ...anchorOf(originalDoc) }
  }
  if (!data.about?.value) return data
  const { relationTo: collection, value } = data.about
  const id: unknown = idOf(value)
  if (!isWorkflowCollection(collection) || typeof id !== 'string') {
    throw refuse(req, { code: 'INVALID_REQUEST', field: 'about' })
  }
  const document = await findVisible(req, { collection, id })
  if (!document) throw refuse(req, { code: 'NOT_FOUND', field: 'about' })
  const organization = document.organization ? idOf(document.organization) : ''
  if (!isPermitted(await rolesOn(req, organization), 'comment.write')) {
    throw refuse(req, { code: 'NOT_PERMITTED' })
  }
  return { ...data, organization, author: req.user.id }
}
