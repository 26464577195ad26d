import { randomUUID } from 'node:crypto'
import type { TextField } from 'payload'
import { label } from './label.ts'
import { permittedId } from '../operations/permits.ts'
import { HIDDEN } from './hidden.ts'

/**
 * The text UUID that every document carries on both engines. It is always made here: an id that a
 * client sends on create is replaced, because references inside rich text and hashes depend on it. A part
 * of a report's form has the one that its permit says.
 */
export const idField = (): TextField => ({
  name: 'id',
  type: 'text',
  required: true,
  label: label('编号', 'Id'),
  admin: HIDDEN,
  hooks: {
    beforeValidate: [
      ({ collection, operation, req, value, originalDoc }) =>
        operation === 'create'
          ? (permittedId(req, collection?.slug ?? '') ?? randomUUID())
          : (originalDoc?.id ?? value),
    ],
  },
})
