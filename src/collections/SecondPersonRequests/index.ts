import type { CollectionConfig } from 'payload'
import { hiddenUnless } from '../../access/hiddenUnless.ts'
import { mayReadRequests } from '../../access/mayReadRequests.ts'
import { PURGE_EXTENTS, REQUEST_STATES, TWO_PERSON_ACTS } from '../../domain/twoPersons/acts.ts'
import { withdrawEndpoint } from '../../endpoints/withdrawEndpoint.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { momentField } from '../../fields/momentField.ts'
import { organizationField } from '../../fields/organizationField.ts'
import { personField } from '../../fields/personField.ts'
import { subjectFields } from '../../fields/subjectFields.ts'
import { insertOnly } from '../../hooks/insertOnly.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'
import { HIDDEN } from '../../fields/hidden.ts'

/** 双人办理: what one person asked for and another one has to confirm. Of the content it says nothing. */
export const SecondPersonRequests: CollectionConfig = {
  slug: 'second-person-requests',
  labels: {
    singular: label('双人办理', 'Request for a second person'),
    plural: label('双人办理', 'Requests for a second person'),
  },
  admin: {
    useAsTitle: 'reason',
    defaultColumns: ['act', 'subject', 'document', 'state', 'reason', 'requestedBy', 'requestedAt'],
    group: label('公开库', 'Record'),
    hideAPIURL: true,
    hidden: hiddenUnless('edition.seal', 'document.purge', 'audit.read'),
  },
  access: { read: mayReadRequests, create: () => false, update: () => false, delete: () => false },
  defaultSort: '-requestedAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [withdrawEndpoint],
  hooks: { beforeChange: [insertOnly], beforeDelete: [refuseDelete] },
  fields: [
    idField(),
    {
      name: 'requestPanel',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/RequestPanel.tsx#RequestPanel' },
      },
    },
    { name: 'key', type: 'text', required: true, unique: true, admin: HIDDEN },
    {
      name: 'act',
      type: 'select',
      required: true,
      options: Object.entries(TWO_PERSON_ACTS).map(([value, { label: name }]) => ({
        value,
        label: { ...name },
      })),
      label: label('事项', 'Act'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: Object.entries(REQUEST_STATES).map(([value, name]) => ({ value, label: name })),
      label: label('状态', 'State'),
    },
    ...subjectFields({ required: true, isSearched: false }),
    organizationField({ required: true }),
    {
      name: 'extent',
      type: 'select',
      options: Object.entries(PURGE_EXTENTS).map(([value, name]) => ({ value, label: name })),
      label: label('清除范围', 'What is purged'),
    },
    { name: 'reason', type: 'textarea', required: true, label: label('理由', 'Reason') },
    {
      name: 'explanation',
      type: 'textarea',
      label: label('公开说明', 'Explanation to the public'),
      admin: { condition: ({ explanation }) => Boolean(explanation) },
    },
    personField({ name: 'requestedBy', label: label('提出人', 'Asked by') }),
    momentField({ name: 'requestedAt', label: label('提出时间', 'Asked at') }),
    personField({ name: 'confirmedBy', label: label('确认人', 'Confirmed by') }),
    momentField({ name: 'confirmedAt', label: label('确认时间', 'Confirmed at') }),
    {
      name: 'confirmedReason',
      type: 'textarea',
      label: label('确认人的理由', 'Reason of who confirmed'),
      admin: { condition: ({ confirmedReason }) => Boolean(confirmedReason) },
    },
    personField({ name: 'withdrawnBy', label: label('撤回人', 'Withdrawn by') }),
    momentField({ name: 'withdrawnAt', label: label('撤回时间', 'Withdrawn at') }),
    {
      name: 'hashBefore',
      type: 'text',
      label: label('封存前的内容哈希', 'Content hash before'),
      admin: { condition: ({ hashBefore }) => Boolean(hashBefore) },
    },
    {
      name: 'hashAfter',
      type: 'text',
      label: label('封存后的内容哈希', 'Content hash after'),
      admin: { condition: ({ hashAfter }) => Boolean(hashAfter) },
    },
  ],
}
