import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../../../access/memberships.ts'
import { findVisible } from '../../../operations/findVisible.ts'
import { refuse } from '../../../operations/refuse.ts'
import type { Comment } from '../../../payload-types.ts'

/**
 * A comment belongs to the organization of the document it is about and to the person who wrote it;
 * what it is about stays as it was. A document that the author cannot see: NOT_FOUND.
 */
export const anchorComment: CollectionBeforeValidateHook<Comment> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  if (originalDoc) {
    const { about, author, organization, quote } = originalDoc
    return {
      ...data,
      about,
      author: author ?? null,
      organization: organization ?? null,
      quote: quote ?? null,
    }
  }
  if (!data.about?.value) return data
  const { relationTo: collection, value } = data.about
  const document = await findVisible(req, { collection, id: idOf(value) })
  if (!document) throw refuse(req, { code: 'NOT_FOUND' })
  return { ...data, organization: document.organization ?? null, author: req.user?.id ?? null }
}
