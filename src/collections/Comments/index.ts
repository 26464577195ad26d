import type { CollectionConfig } from 'payload'
import { scoped } from '../../access/scoped.ts'
import { COMMENT_KINDS, DECISIONS } from '../../domain/comments/kinds.ts'
import { WORKFLOW_COLLECTIONS } from '../../domain/slugs.ts'
import { purgeEndpoint } from '../../endpoints/purgeEndpoint.ts'
import { suggestionEndpoints } from '../../endpoints/suggestionEndpoints.ts'
import type { Localized } from '../../domain/localized.ts'
import { idField } from '../../fields/id.ts'
import { label } from '../../fields/label.ts'
import { organizationField } from '../../fields/organizationField.ts'
import { twoPersonField } from '../../fields/twoPersonField.ts'
import { keepTimestamps } from '../../hooks/keepTimestamps.ts'
import { refuseDelete } from '../../hooks/refuseDelete.ts'
import { requireData } from '../../hooks/requireData.ts'
import { anchorComment } from './hooks/anchorComment.ts'
import { tellThoseConcerned } from './hooks/tellThoseConcerned.ts'
import { HIDDEN } from '../../fields/hidden.ts'

const options = <K extends string>(rows: Readonly<Record<K, Localized>>) =>
  Object.entries<Localized>(rows).map(([value, name]) => ({ value, label: { ...name } }))

/**
 * 批注: what somebody remarks on a document, a field or a range of its text, answers to it, and other words
 * that are suggested for it; each keeps the text it was about.
 */
export const Comments: CollectionConfig = {
  slug: 'comments',
  labels: { singular: label('批注', 'Comment'), plural: label('批注', 'Comments') },
  admin: {
    useAsTitle: 'text',
    defaultColumns: ['text', 'author', 'isResolved', 'createdAt'],
    hideAPIURL: true,
    group: label('编审', 'Desk'),
  },
  access: {
    read: scoped('content.read'),
    create: scoped('comment.write'),
    update: scoped('comment.write'),
    delete: () => false,
  },
  lockDocuments: false,
  endpoints: [purgeEndpoint('comments'), ...suggestionEndpoints],
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [requireData],
    beforeValidate: [anchorComment],
    beforeChange: [keepTimestamps],
    afterChange: [tellThoseConcerned],
    beforeDelete: [refuseDelete],
  },
  fields: [
    idField(),
    twoPersonField(),
    { name: 'text', type: 'textarea', required: true, label: label('内容', 'Text') },
    {
      name: 'isResolved',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: label('已解决', 'Resolved'),
    },
    {
      name: 'isBlocking',
      type: 'checkbox',
      defaultValue: false,
      label: label('须在通过前解决', 'To be resolved before it is passed'),
    },
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'remark',
      options: options(COMMENT_KINDS),
      label: label('类别', 'Kind'),
      admin: { readOnly: true },
    },
    {
      name: 'replacement',
      type: 'textarea',
      label: label('建议改为', 'Suggested text'),
      admin: { condition: ({ kind }) => kind === 'suggestion' },
    },
    {
      name: 'about',
      type: 'relationship',
      relationTo: [...WORKFLOW_COLLECTIONS],
      required: true,
      label: label('所批注的文档', 'Document'),
      admin: {
        components: {
          Field: '/src/admin/fields/SettledRelationship.tsx#SettledRelationship',
        },
      },
    },
    {
      name: 'field',
      type: 'text',
      label: label('字段', 'Field'),
      // Which field it is follows from where a comment was begun; the name of a field tells a person nothing.
      admin: HIDDEN,
    },
    {
      name: 'quote',
      type: 'textarea',
      label: label('所批注的原文', 'The text it is about'),
      admin: { readOnly: true, condition: ({ quote }) => Boolean(quote) },
    },
    {
      name: 'range',
      type: 'group',
      label: label('文字范围', 'Range of text'),
      admin: HIDDEN,
      fields: [
        { name: 'from', type: 'number', min: 0 },
        { name: 'to', type: 'number', min: 0 },
      ],
    },
    {
      name: 'report',
      type: 'relationship',
      relationTo: 'reports',
      index: true,
      label: label('年度报告', 'Report'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: ({ report }) => Boolean(report),
      },
    },
    {
      name: 'replyTo',
      type: 'relationship',
      relationTo: 'comments',
      index: true,
      label: label('所回复的批注', 'Answers'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: ({ replyTo }) => Boolean(replyTo),
      },
    },
    {
      name: 'decision',
      type: 'select',
      options: options(DECISIONS),
      label: label('处理结果', 'Decision'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: ({ decision }) => Boolean(decision),
      },
    },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users', admin: HIDDEN },
    // For whom the editor, and the author, stood where she was a deputy.
    { name: 'decidedFor', type: 'text', admin: HIDDEN },
    { name: 'authorFor', type: 'text', admin: HIDDEN },
    { name: 'decidedAt', type: 'date', admin: HIDDEN },
    {
      name: 'author',
      type: 'relationship',
      relationTo: 'users',
      label: label('批注人', 'Author'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: ({ author }) => Boolean(author),
      },
    },
    organizationField({ required: false }),
  ],
}
