import type { CollectionConfig } from 'payload'
import path from 'node:path'
import { scoped } from '../../access/scoped.ts'
import { ATTACHMENT_KINDS } from '../../domain/attachmentKinds.ts'
import { FILE_KINDS } from '../../domain/fileKinds.ts'
import { env } from '../../env.ts'
import { purgeEndpoint } from '../../endpoints/purgeEndpoint.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { organizationField } from '../../fields/organizationField.ts'
import { systemJson } from '../../fields/systemJson.ts'
import { twoPersonField } from '../../fields/twoPersonField.ts'
import { TOLD } from '../../fields/told.ts'
import { keepTimestamps } from '../../hooks/keepTimestamps.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'
import { refuseUpdate } from '../../hooks/refuseUpdate.ts'
import { hashFile } from './hooks/hashFile.ts'
import { judgeFile } from './hooks/judgeFile.ts'
import { judgeUpload } from './hooks/judgeUpload.ts'
import { refusePurged } from './refusePurged.ts'
import { safeFileHeaders } from './safeFileHeaders.ts'

/** 附件: write-once files, known by their SHA-256; replacing one would change approved content. */
export const Attachments: CollectionConfig = {
  slug: 'attachments',
  labels: { singular: label('附件', 'Attachment'), plural: label('附件', 'Attachments') },
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'title', 'kind', 'report', 'createdAt'],
    hideAPIURL: true,
    group: label('编审', 'Desk'),
  },
  access: {
    read: scoped('content.read'),
    create: scoped('attachment.write'),
    update: () => false,
    delete: () => false,
  },
  upload: {
    staticDir: path.join(env.DATA_DIR, 'attachments'),
    mimeTypes: FILE_KINDS.map(({ mimeType }) => mimeType),
    crop: false,
    focalPoint: false,
    // The server fetches nothing from an address that somebody sends.
    pasteURL: false,
    handlers: [refusePurged],
    modifyResponseHeaders: safeFileHeaders,
  },
  lockDocuments: false,
  endpoints: [purgeEndpoint('attachments')],
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseUpdate, judgeFile],
    beforeValidate: [judgeUpload],
    beforeChange: [hashFile, keepTimestamps],
    beforeDelete: [refuseDelete],
  },
  fields: [
    idField(),
    twoPersonField(),
    { name: 'title', type: 'text', label: label('名称', 'Title') },
    {
      name: 'report',
      type: 'relationship',
      relationTo: 'reports',
      required: true,
      index: true,
      label: label('年度报告', 'Report'),
    },
    organizationField({ required: false }),
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'content',
      options: ATTACHMENT_KINDS.map(({ value, label: name }) => ({ value, label: { ...name } })),
      label: label('类别', 'Kind'),
    },
    {
      name: 'sha256',
      type: 'text',
      index: true,
      label: label('SHA-256', 'SHA-256'),
      admin: { ...TOLD, readOnly: true },
    },
    systemJson(
      'contributions',
      "readonly import('./domain/contributions.ts').Contribution[] | null",
    ),
  ],
}
