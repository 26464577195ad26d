import type { CollectionConfig } from 'payload'
import { operationsAlone } from '../../access/operationsAlone.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { momentField } from '../../fields/momentField.ts'
import { organizationField } from '../../fields/organizationField.ts'
import { reportTitleField } from '../../fields/reportTitleField.ts'
import { insertOnly } from '../../hooks/insertOnly.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'
import { tellRecordWrite } from '../../hooks/tellRecordWrite.ts'
import { HIDDEN } from '../../fields/hidden.ts'
import { TOLD } from '../../fields/told.ts'

/** 撤下与封存: what stands in the place of editions that are no longer shown. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: label('撤下与封存', 'Notice'), plural: label('撤下与封存', 'Notices') },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'throughEdition', 'at', 'reason'],
    group: label('公开库', 'Record'),
    hideAPIURL: true,
  },
  access: operationsAlone,
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  hooks: {
    beforeChange: [insertOnly],
    afterChange: [tellRecordWrite],
    beforeDelete: [refuseDelete],
  },
  fields: [
    idField(),
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
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        { value: 'takenDown', label: label('撤下', 'Taken down') },
        { value: 'sealed', label: label('封存', 'Sealed') },
      ],
      label: label('类别', 'Kind'),
      admin: TOLD,
    },
    {
      name: 'throughEdition',
      type: 'number',
      required: true,
      label: label('截至版次', 'Through edition'),
      admin: TOLD,
    },
    momentField({ name: 'at', required: true, label: label('时间', 'At') }),
    { name: 'by', type: 'text', label: label('办理人', 'By'), admin: HIDDEN },
    // For whom she stood, where a deputy took it down.
    { name: 'byFor', type: 'text', admin: HIDDEN },
    {
      name: 'reason',
      type: 'textarea',
      required: true,
      label: label('理由', 'Reason'),
      admin: TOLD,
    },
    {
      name: 'explanation',
      type: 'textarea',
      required: true,
      label: label('公开说明', 'Explanation to the public'),
      admin: TOLD,
    },
  ],
}
