import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '../../access/hiddenUnless.ts'
import { mayReadAudit } from '../../access/mayReadAudit.ts'
import { AUDIT_ACTIONS } from '../../domain/audit/actions.ts'
import { exportEndpoints } from '../../endpoints/exportEndpoints.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { insertOnly } from '../../hooks/insertOnly.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'

/** 审计记录: who did what to which document, when and why; each row carries the hash of the one before. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: label('审计记录', 'Audit event'), plural: label('审计记录', 'Audit events') },
  admin: {
    useAsTitle: 'key',
    defaultColumns: ['sequence', 'action', 'actor', 'standsFor', 'at', 'reason', 'key'],
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
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: label('事项', 'Key'),
    },
    {
      name: 'sequence',
      type: 'number',
      required: true,
      unique: true,
      index: true,
      label: label('序号', 'Sequence'),
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      options: AUDIT_ACTIONS.map(({ value, label: name }) => ({ value, label: { ...name } })),
      label: label('动作', 'Action'),
    },
    {
      name: 'actor',
      type: 'text',
      index: true,
      label: label('行为人', 'Actor'),
      admin: { components: { Cell: '/src/admin/cells/PersonCell.tsx#PersonCell' } },
    },
    {
      name: 'standsFor',
      type: 'text',
      label: label('代何人办理', 'In the place of'),
      admin: { components: { Cell: '/src/admin/cells/PersonCell.tsx#PersonCell' } },
    },
    { name: 'subject', type: 'text', index: true, label: label('集合', 'Collection') },
    { name: 'document', type: 'text', index: true, label: label('文档', 'Document') },
    { name: 'organization', type: 'text', label: label('机关', 'Organization') },
    { name: 'from', type: 'text', label: label('原状态', 'From') },
    { name: 'to', type: 'text', label: label('新状态', 'To') },
    { name: 'reason', type: 'textarea', label: label('理由', 'Reason') },
    {
      name: 'changes',
      type: 'json',
      label: label('变更内容', 'What was changed'),
      typescriptSchema: [
        () => ({ tsType: "readonly import('./domain/audit/changes.ts').FieldChange[] | null" }),
      ],
    },
    { name: 'address', type: 'text', label: label('来源地址', 'Address') },
    {
      name: 'at',
      type: 'text',
      required: true,
      index: true,
      label: label('时间', 'At'),
      admin: { components: { Cell: '/src/admin/cells/MomentCell.tsx#MomentCell' } },
    },
    { name: 'previousHash', type: 'text', label: label('上一条哈希', 'Hash of the event before') },
    { name: 'hash', type: 'text', required: true, index: true, label: label('哈希', 'Hash') },
  ],
}
