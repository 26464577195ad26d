import type { CollectionBeforeChangeHook } from 'payload'
import { checkRichText } from '../domain/richText/checkRichText.ts'
import { refuse } from '../operations/refuse.ts'

/** Nodes and addresses of rich text are checked at every write: the base accepts any, `javascript:` too. */
export const requireRichText: CollectionBeforeChangeHook = ({ collection, data, req }) => {
  for (const field of collection.flattenedFields) {
    if (field.type !== 'richText') continue
    const problems = checkRichText(data[field.name])
    if (problems.length > 0) {
      const values = { found: [...new Set(problems.map(({ found }) => found))].join('、') }
      throw refuse(req, { code: 'CONTENT_NOT_ALLOWED', field: field.name, values })
    }
  }
  return data
}
