import type { JSONField } from 'payload'
import { HIDDEN } from './hidden.ts'

/**
 * The last change that the audit is told of, written with it into the same row: where a crash comes
 * between row and event, the event is derived from it. Nobody reads or sends it.
 */
export const lastChangeField: JSONField = {
  name: 'lastChange',
  type: 'json',
  typescriptSchema: [() => ({ tsType: "import('./domain/audit/changes.ts').LastChange | null" })],
  access: { create: () => false, read: () => false, update: () => false },
  admin: HIDDEN,
}
