import type { CollectionConfig } from 'payload'
import { scoped } from './scoped.ts'

/** Rows that operations alone write: whoever reads content in the organization may look at them. */
export const operationsAlone: NonNullable<CollectionConfig['access']> = {
  read: scoped('content.read'),
  create: () => false,
  update: () => false,
  delete: () => false,
}
