import type { CollectionConfig, TextField } from 'payload'
import { hiddenUnless } from '../../access/hiddenUnless.ts'
import { mayReadAudit } from '../../access/mayReadAudit.ts'
import { AUDIT_ACTIONS } from '../../domain/audit/actions.ts'
import type { Localized } from '../../domain/localized.ts'
import { exportEndpoints } from '../../endpoints/exportEndpoints.ts'
import { chainFields } from '../../fields/chainFields.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { momentField } from '../../fields/momentField.ts'
import { personField } from '../../fields/personField.ts'
import { subjectFields } from '../../fields/subjectFields.ts'
import { TOLD } from '../../fields/told.ts'
import { insertOnly } from '../../hooks/insertOnly.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'

const told = (name: string, named: Localized): TextField => ({
  name,
  type: 'text',
  label: named,
  admin: { ...TOLD, condition: (data) => Boolean(data[name]) },
})
const state = (name: string, named: Localized): TextField => ({
  name,
  type: 'text',
  label: named,
  admin: { components: { Field: '/src/admin/told/ToldState.tsx#ToldState' } },
})

/** 审计记录: who did what to which document, when and why; each row carries the hash of the one before. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: label('审计记录', 'Audit event'), plural: label('审计记录', 'Audit events') },
  admin: {
    useAsTitle: 'sequence',
    defaultColumns: ['sequence', 'at', 'actor', 'action', 'subject', 'document', 'reason'],
    listSearchableFields: ['key', 'document', 'actor', 'reason'],
    hideAPIURL: true,
    group: label('系统管理', 'Administration'),
    hidden: hiddenUnless('audit.read'),
  },
  access: {
    read: mayReadAudit,
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  defaultSort: '-sequence',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: exportEndpoints('audit-events'),
  hooks: { beforeChange: [insertOnly], beforeDelete: [refuseDelete] },
  fields: [
    idField(),
    {
      name: 'sentence',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/told/ToldEvent.tsx#ToldEvent' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'sequence',
          type: 'number',
          required: true,
          unique: true,
          index: true,
          label: label('序号', 'Sequence'),
          admin: TOLD,
        },
        {
          name: 'action',
          type: 'select',
          required: true,
          index: true,
          options: AUDIT_ACTIONS.map(({ value, label: name }) => ({ value, label: { ...name } })),
          label: label('动作', 'Action'),
          admin: TOLD,
        },
      ],
    },
    momentField({ name: 'at', required: true, index: true, label: label('时间', 'At') }),
    personField({ name: 'actor', index: true, label: label('行为人', 'Actor') }),
    personField({ name: 'standsFor', label: label('代何人办理', 'In the place of') }),
    told('address', label('来源地址', 'Address')),
    ...subjectFields({ required: false, isSearched: true }),
    {
      name: 'organization',
      type: 'text',
      label: label('机关', 'Organization'),
      admin: { components: { Field: '/src/admin/told/ToldDocument.tsx#ToldDocument' } },
    },
    state('from', label('原状态', 'From')),
    state('to', label('新状态', 'To')),
    {
      name: 'reason',
      type: 'textarea',
      label: label('理由', 'Reason'),
      admin: { ...TOLD, condition: ({ reason }) => Boolean(reason) },
    },
    {
      name: 'changes',
      type: 'json',
      label: label('变更内容', 'What was changed'),
      typescriptSchema: [
        () => ({ tsType: "readonly import('./domain/audit/changes.ts').FieldChange[] | null" }),
      ],
      admin: {
        condition: ({ changes }) => Boolean(changes),
        components: { Field: '/src/admin/json/JsonFolded.tsx#JsonFolded' },
      },
    },
    ...chainFields(),
  ],
}
