import type { CollectionConfig } from 'payload'
import { operationsAlone } from '../../access/operationsAlone.ts'
import { sealEndpoint } from '../../endpoints/sealEndpoint.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { momentField } from '../../fields/momentField.ts'
import { organizationField } from '../../fields/organizationField.ts'
import { twoPersonField } from '../../fields/twoPersonField.ts'
import { reportTitleField } from '../../fields/reportTitleField.ts'
import { insertOnly } from '../../hooks/insertOnly.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'
import { tellRecordWrite } from '../../hooks/tellRecordWrite.ts'
import { tellEdition } from './hooks/tellEdition.ts'
import { HIDDEN } from '../../fields/hidden.ts'
import { TOLD } from '../../fields/told.ts'

/** 版次: the record. One row is one publication, whole in itself: its snapshot is a single JSON value. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  labels: { singular: label('版次', 'Edition'), plural: label('版次', 'Editions') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'organization', 'publishedAt', 'changeNote'],
    hideAPIURL: true,
    group: label('公开库', 'Record'),
  },
  access: operationsAlone,
  defaultSort: '-publishedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [sealEndpoint],
  hooks: {
    beforeChange: [insertOnly],
    afterChange: [tellRecordWrite],
    beforeDelete: [refuseDelete],
    afterRead: [tellEdition],
  },
  fields: [
    idField(),
    twoPersonField(),
    reportTitleField(),
    { name: 'key', type: 'text', required: true, unique: true, admin: HIDDEN },
    {
      name: 'report',
      type: 'relationship',
      relationTo: 'reports',
      required: true,
      index: true,
      label: label('年度报告', 'Report'),
    },
    organizationField({ required: true }),
    {
      name: 'year',
      type: 'number',
      required: true,
      index: true,
      label: label('年度', 'Year'),
      admin: TOLD,
    },
    {
      name: 'number',
      type: 'number',
      required: true,
      label: label('版次号', 'Number'),
      admin: TOLD,
    },
    {
      name: 'revision',
      type: 'number',
      required: true,
      label: label('报告修订号', 'Revision of the report'),
      admin: TOLD,
    },
    momentField({
      name: 'publishedAt',
      required: true,
      label: label('公开时间', 'Published at'),
    }),
    {
      name: 'publishedBy',
      type: 'text',
      required: true,
      label: label('发布人', 'Published by'),
      admin: HIDDEN,
    },
    {
      name: 'changeNote',
      type: 'textarea',
      label: label('更正说明', 'Change note'),
      admin: { ...TOLD, condition: ({ changeNote }) => Boolean(changeNote) },
    },
    // For whom she stood, where a deputy published it.
    { name: 'publishedFor', type: 'text', admin: HIDDEN },
    {
      name: 'contentHash',
      type: 'text',
      required: true,
      label: label('内容哈希', 'Content hash'),
      admin: TOLD,
    },
    {
      name: 'previousHash',
      type: 'text',
      label: label('上一版哈希', 'Hash of the edition before'),
      admin: { ...TOLD, condition: ({ previousHash }) => Boolean(previousHash) },
    },
    {
      name: 'auditHead',
      type: 'text',
      label: label('审计链头', 'Head of the audit chain'),
      admin: TOLD,
    },
    {
      name: 'snapshot',
      type: 'json',
      required: true,
      label: label('快照', 'Snapshot'),
      admin: { components: { Field: '/src/admin/json/JsonFolded.tsx#JsonFolded' } },
    },
  ],
}
