import type { CollectionConfig } from 'payload'
import { idField } from './id.ts'

type Given = Pick<CollectionConfig, 'fields' | 'labels' | 'slug'> & {
  /** The field that a row is called by. */
  readonly calledBy: string
}

/** A collection in which an operation alone keeps what it needs: no interface has a way in, whoever asks. */
export const defineHiddenCollection = ({
  calledBy,
  fields,
  ...given
}: Given): CollectionConfig => ({
  ...given,
  admin: { useAsTitle: calledBy, hidden: true },
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  endpoints: false,
  graphQL: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [idField(), ...fields],
})
