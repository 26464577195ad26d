import type { CollectionConfig } from 'payload'
import path from 'node:path'
import { operationsAlone } from '../../access/operationsAlone.ts'
import { env } from '../../env.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { organizationField } from '../../fields/organizationField.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'
import { refuseUpdate } from '../../hooks/refuseUpdate.ts'

/** 版式文件: files made from an edition, kept beside its hash. */
export const Renditions: CollectionConfig = {
  slug: 'renditions',
  labels: { singular: label('版式文件', 'Rendition'), plural: label('版式文件', 'Renditions') },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'format', 'edition'],
    group: label('公开库', 'Record'),
    // Nothing writes them yet.
    hidden: true,
  },
  access: operationsAlone,
  upload: { staticDir: path.join(env.DATA_DIR, 'renditions'), crop: false, focalPoint: false },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: { beforeOperation: [refuseUpdate], beforeDelete: [refuseDelete] },
  fields: [
    idField(),
    {
      name: 'edition',
      type: 'relationship',
      relationTo: 'editions',
      required: true,
      index: true,
      label: label('版次', 'Edition'),
    },
    organizationField({ required: true }),
    { name: 'format', type: 'text', required: true, label: label('格式', 'Format') },
    { name: 'sha256', type: 'text', required: true, label: label('SHA-256', 'SHA-256') },
  ],
}
