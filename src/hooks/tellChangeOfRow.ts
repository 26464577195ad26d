import type { CollectionAfterChangeHook } from 'payload'
import { isAudited, type LastChange } from '../domain/audit/changes.ts'
import { eventsOfRow } from '../operations/audit/eventsOfRow.ts'
import { tellChange } from '../operations/audit/tellChange.ts'

/** Tells the audit what the row was given as its last change. */
export const tellChangeOfRow: CollectionAfterChangeHook<{
  id: string
  lastChange?: LastChange | null
}> = async ({ collection: { slug }, data, doc, req }) => {
  const change = data.lastChange
  if (isAudited(slug) && change) {
    await tellChange(req, eventsOfRow({ slug, id: doc.id, change }))
  }
  return doc
}
