import type { JSONField } from 'payload'
import { HIDDEN } from './hidden.ts'

/**
 * A JSON value that the system alone writes; kept in the form so that a save sends it back as it was.
 * `type` is its TypeScript type in the generated declarations, as seen from `src`.
 */
export const systemJson = (name: string, type: string): JSONField => ({
  name,
  type: 'json',
  // The base takes a lone text such as "all" for JSON that was mistyped.
  validate: () => true,
  typescriptSchema: [() => ({ tsType: type })],
  admin: HIDDEN,
})
