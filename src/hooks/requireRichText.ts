import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../access/memberships.ts'
import { numberRefKey } from '../domain/numbers/numberRefKey.ts'
import { numberRefsIn } from '../domain/numbers/numberRefsIn.ts'
import { checkRichText, isRichText } from '../domain/richText/checkRichText.ts'
import type { Row } from '../operations/isChanged.ts'
import { refuse } from '../operations/refuse.ts'
import { unknownNumbers } from '../operations/unknownNumbers.ts'

const refsIn = (text: unknown) => (isRichText(text) ? numberRefsIn(text) : [])

/** What was bound before is not looked at again: a figure that went since is no reason to refuse this save. */
const newRefs = (before: unknown, after: unknown) => {
  const known = new Set(refsIn(before).map(numberRefKey))
  return refsIn(after).filter((ref) => !known.has(numberRefKey(ref)))
}

const reportOf = (slug: string, row: Row): string | null => {
  const given = slug === 'reports' ? row['id'] : row['report']
  if (typeof given === 'string') return given
  return typeof given === 'object' && given !== null && 'id' in given ? idOf(Object(given)) : null
}

/**
 * Rich text is checked at every write: nodes and addresses, for the base accepts any, `javascript:` too;
 * and what its numbers are bound to, which must be figures and cells of the same report.
 */
export const requireRichText: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before: Row = originalDoc ?? {}
  const after: Row = { ...before, ...data }
  for (const field of collection.flattenedFields) {
    if (field.type !== 'richText') continue
    const problems = checkRichText(after[field.name])
    if (problems.length > 0) {
      const values = { found: [...new Set(problems.map(({ found }) => found))].join('、') }
      throw refuse(req, { code: 'CONTENT_NOT_ALLOWED', field: field.name, values })
    }
    const unknown = await unknownNumbers(req, {
      report: reportOf(collection.slug, after),
      refs: newRefs(before[field.name], after[field.name]),
      saved: { id: String(before['id'] ?? ''), figures: after['figures'] },
    })
    if (unknown.length > 0) {
      const values = { found: [...new Set(unknown.map(numberRefKey))].join('、') }
      throw refuse(req, { code: 'UNKNOWN_NUMBER', field: field.name, values })
    }
  }
  return data
}
