import type { CollectionBeforeChangeHook } from 'payload'

/**
 * When a row was made and last changed is what happened, not what a client says: it also decides whether
 * a part is new in its draft.
 */
export const keepTimestamps: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const now = new Date().toISOString()
  const createdAt: unknown = operation === 'create' ? now : (originalDoc?.createdAt ?? now)
  return { ...data, createdAt, updatedAt: now }
}
