import type { GlobalAfterChangeHook } from 'payload'
import { eventsOfRow } from '../operations/audit/eventsOfRow.ts'
import { tellChange } from '../operations/audit/tellChange.ts'

/** Tells the audit what was changed in the settings. */
export const tellSettingsChange: GlobalAfterChangeHook = async ({ data, doc, req }) => {
  const change = data.lastChange
  if (change) await tellChange(req, eventsOfRow({ slug: 'settings', id: 'settings', change }))
  return doc
}
