import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '../../access/hiddenUnless.ts'
import { permitted } from '../../access/permitted.ts'
import { SIGN_IN_ACTIONS } from '../../domain/audit/signIns.ts'
import { exportEndpoints } from '../../endpoints/exportEndpoints.ts'
import { chainFields } from '../../fields/chainFields.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { momentField } from '../../fields/momentField.ts'
import { personField } from '../../fields/personField.ts'
import { TOLD } from '../../fields/told.ts'
import { insertOnly } from '../../hooks/insertOnly.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'

/** 登录记录: who signed in or failed to, from where; a chain of its own beside the audit's. */
export const SignInEvents: CollectionConfig = {
  slug: 'sign-in-events',
  labels: {
    singular: label('登录记录', 'Sign-in event'),
    plural: label('登录记录', 'Sign-in events'),
  },
  admin: {
    useAsTitle: 'account',
    defaultColumns: ['sequence', 'action', 'account', 'address', 'count', 'at'],
    listSearchableFields: ['account', 'address'],
    hideAPIURL: true,
    group: label('系统管理', 'Administration'),
    hidden: hiddenUnless('audit.read'),
  },
  access: {
    read: permitted('audit.read'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  defaultSort: '-sequence',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: exportEndpoints('sign-in-events'),
  hooks: { beforeChange: [insertOnly], beforeDelete: [refuseDelete] },
  fields: [
    idField(),
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
          options: Object.entries(SIGN_IN_ACTIONS).map(([value, name]) => ({
            value,
            label: { ...name },
          })),
          label: label('动作', 'Action'),
          admin: TOLD,
        },
        {
          name: 'count',
          type: 'number',
          required: true,
          defaultValue: 1,
          label: label('次数', 'Times'),
          admin: TOLD,
        },
      ],
    },
    momentField({ name: 'at', required: true, index: true, label: label('时间', 'At') }),
    { name: 'account', type: 'text', index: true, label: label('邮箱', 'E-mail'), admin: TOLD },
    personField({ name: 'person', index: true, label: label('人员', 'Person') }),
    {
      name: 'address',
      type: 'text',
      index: true,
      label: label('来源地址', 'Address'),
      admin: { ...TOLD, condition: ({ address }) => Boolean(address) },
    },
    ...chainFields(),
  ],
}
