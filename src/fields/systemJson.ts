import type { JSONField } from 'payload'

/** A JSON value that the system alone writes; kept in the form so that a save sends it back as it was. */
export const systemJson = (name: string): JSONField => ({
  name,
  type: 'json',
  admin: { hidden: true },
})
