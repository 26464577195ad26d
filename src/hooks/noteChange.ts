import type { CollectionBeforeChangeHook } from 'payload'
import { isAudited } from '../domain/audit/changes.ts'
import { describeChange } from '../operations/audit/describeChange.ts'

/** Writes into the row itself what the audit is to be told of this save; it stands after all that judge it. */
export const noteChange: CollectionBeforeChangeHook = ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!isAudited(slug)) return data
  const before = operation === 'create' ? null : Object(originalDoc)
  const lastChange = describeChange(req, { slug, before, after: data })
  return { ...data, lastChange: lastChange ?? before?.lastChange ?? null }
}
