import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'

/**
 * The text UUID that every document carries on both engines. It is always made here: an id that a
 * client sends on create is replaced, because references inside rich text and hashes depend on it.
 */
export const idField = (): TextField => ({
  name: 'id',
  type: 'text',
  required: true,
  admin: { hidden: true },
  hooks: {
    beforeValidate: [
      ({ operation, value, originalDoc }) =>
        operation === 'create' ? randomUUID() : (originalDoc?.id ?? value),
    ],
  },
})
