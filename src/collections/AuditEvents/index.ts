import type { CollectionConfig } from 'payload'
import { scoped } from '../../access/scoped.ts'
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
    defaultColumns: ['sequence', 'action', 'actor', 'at', 'reason', 'key'],
    hideAPIURL: true,
    group: label('系统管理', 'Administration'),
  },
  access: {
    read: scoped('audit.read'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  defaultSort: '-sequence',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
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
      type: 'text',
      required: true,
      index: true,
      label: label('动作', 'Action'),
      admin: { components: { Cell: '/src/admin/cells/ActionCell.tsx#ActionCell' } },
    },
    {
      name: 'actor',
      type: 'text',
      index: true,
      label: label('行为人', 'Actor'),
      admin: { components: { Cell: '/src/admin/cells/PersonCell.tsx#PersonCell' } },
    },
    { name: 'subject', type: 'text', index: true, label: label('集合', 'Collection') },
    { name: 'document', type: 'text', index: true, label: label('文档', 'Document') },
    { name: 'organization', type: 'text', label: label('机关', 'Organization') },
    { name: 'from', type: 'text', label: label('原状态', 'From') },
    { name: 'to', type: 'text', label: label('新状态', 'To') },
    { name: 'reason', type: 'textarea', label: label('理由', 'Reason') },
    { name: 'address', type: 'text', label: label('来源地址', 'Address') },
    {
      name: 'at',
      type: 'text',
      required: true,
      label: label('时间', 'At'),
      admin: { components: { Cell: '/src/admin/cells/MomentCell.tsx#MomentCell' } },
    },
    { name: 'previousHash', type: 'text', label: label('上一条哈希', 'Hash of the event before') },
    { name: 'hash', type: 'text', required: true, label: label('哈希', 'Hash') },
  ],
}
