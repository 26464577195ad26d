import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '../../access/hiddenUnless.ts'
import { mayDeleteWebhook } from '../../access/mayDeleteWebhook.ts'
import { permittedEverywhere } from '../../access/permittedEverywhere.ts'
import { CHANGE_KINDS } from '../../domain/changeKinds.ts'
import { WEBHOOK_STATES } from '../../domain/webhooks/webhookFaults.ts'
import { webhookEndpoints } from '../../endpoints/webhookEndpoints.ts'
import { env } from '../../env.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { lastChangeField } from '../../fields/lastChangeField.ts'
import { revisionField } from '../../fields/revisionField.ts'
import { fenceRow } from '../../hooks/fenceRow.ts'
import { keepTimestamps } from '../../hooks/keepTimestamps.ts'
import { noteChange } from '../../hooks/noteChange.ts'
import { noteRevisionSent } from '../../hooks/noteRevisionSent.ts'
import { requireData } from '../../hooks/requireData.ts'
import { tellChangeOfRow } from '../../hooks/tellChangeOfRow.ts'
import { forgetWebhook } from './hooks/forgetWebhook.ts'
import { requireAddress } from './hooks/requireAddress.ts'
import { startAnew } from './hooks/startAnew.ts'
import { tellState } from './hooks/tellState.ts'

/** 推送: where each change of the record is sent to, signed. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: label('推送', 'Webhook'), plural: label('推送', 'Webhooks') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'address', 'state'],
    listSearchableFields: ['name', 'address'],
    hideAPIURL: true,
    group: label('系统管理', 'Administration'),
    description: label(
      '公开、更正、撤下、封存之后，逐条签名推送给所列地址；没有推送则本系统不向外连接。',
      'Each publication, correction, takedown and seal is sent, signed, to these addresses. Where there is none, nothing is connected to.',
    ),
    hidden: hiddenUnless('webhook.manage', 'audit.read'),
  },
  access: {
    read: permittedEverywhere('webhook.manage', 'audit.read'),
    create: permittedEverywhere('webhook.manage'),
    update: permittedEverywhere('webhook.manage'),
    delete: mayDeleteWebhook,
  },
  graphQL: false,
  lockDocuments: false,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: webhookEndpoints({ allowed: env.WEBHOOK_PRIVATE }),
  hooks: {
    beforeOperation: [requireData, noteRevisionSent],
    beforeValidate: [requireAddress],
    beforeChange: [fenceRow, keepTimestamps, noteChange],
    afterChange: [startAnew, tellChangeOfRow],
    afterRead: [tellState],
    beforeDelete: [forgetWebhook],
  },
  fields: [
    idField(),
    { name: 'name', type: 'text', required: true, label: label('接收方名称', 'Receiver') },
    {
      name: 'address',
      type: 'text',
      required: true,
      label: label('接收地址', 'Address'),
      admin: {
        description: label(
          'http 或 https 网址。内部网络地址须先列入 WEBHOOK_PRIVATE。',
          'An http or https URL. One of an internal network has to be listed in WEBHOOK_PRIVATE first.',
        ),
      },
    },
    {
      name: 'kinds',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: Object.keys(CHANGE_KINDS),
      options: Object.entries(CHANGE_KINDS).map(([value, name]) => ({ value, label: { ...name } })),
      label: label('推送哪些变动', 'What is sent'),
    },
    {
      name: 'organizations',
      type: 'relationship',
      relationTo: 'organizations',
      hasMany: true,
      label: label('只推送这些机关的', 'Only of these organizations'),
      admin: { description: label('不选即为全部机关。', 'None chosen: all of them.') },
    },
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: label('启用', 'Enabled'),
      admin: {
        description: label(
          '停用期间的变动保留，重新启用后依次补推。',
          'What happens while it is off is kept, and sent in order once it is on again.',
        ),
      },
    },
    {
      name: 'state',
      type: 'select',
      virtual: true,
      options: Object.entries(WEBHOOK_STATES).map(([value, name]) => ({
        value,
        label: { ...name },
      })),
      label: label('状态', 'State'),
      admin: { hidden: true, disableListFilter: true },
    },
    {
      name: 'delivery',
      type: 'ui',
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        components: { Field: '/src/admin/WebhookPanel.tsx#WebhookPanel' },
      },
    },
    revisionField(),
    lastChangeField,
  ],
}
