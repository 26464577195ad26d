import type { GlobalBeforeChangeHook } from 'payload'
import { describeChange } from '../operations/audit/describeChange.ts'

/** Writes into the settings themselves what the audit is to be told of this save. */
export const noteSettingsChange: GlobalBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before = Object(originalDoc)
  const lastChange = describeChange(req, { slug: 'settings', before, after: data })
  return { ...data, lastChange: lastChange ?? before.lastChange ?? null }
}
