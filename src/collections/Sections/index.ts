import { TOPIC_IDS, TOPICS } from '../../domain/formats/topics.ts'
import { backToReportField } from '../../fields/backToReportField.ts'
import { defineWorkflowCollection } from '../../fields/defineWorkflowCollection.ts'
import { itemFields } from '../../fields/itemFields.ts'
import { label } from '../../fields/label.ts'
import { prepareItem } from '../../hooks/prepareItem.ts'
import { requirePresentAssignee } from './hooks/requirePresentAssignee.ts'
import { requireSoundParent } from './hooks/requireSoundParent.ts'
import { tellAssignee } from './hooks/tellAssignee.ts'

/** 章节: one node of the chapter tree; its number follows from its place and is never typed. */
export const Sections = defineWorkflowCollection({
  slug: 'sections',
  labels: { singular: label('章节', 'Section'), plural: label('章节', 'Sections') },
  admin: {
    useAsTitle: 'heading',
    defaultColumns: ['heading', 'report', 'assignee', 'updatedAt'],
    group: label('编审', 'Desk'),
  },
  defaultSort: ['report', 'order'],
  hooks: {
    beforeValidate: [prepareItem],
    beforeChange: [requireSoundParent, requirePresentAssignee],
    afterChange: [tellAssignee],
  },
  fields: [
    backToReportField(),
    {
      name: 'heading',
      type: 'text',
      required: true,
      label: label('标题', 'Heading'),
      admin: {
        description: label(
          '不含序号；序号由位置得出。',
          'Without its number, which follows from the place.',
        ),
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'body',
          type: 'richText',
          label: label('正文', 'Body'),
          // It takes the whole width where nothing stands beside it.
          admin: { style: { flex: '1 1 55%', minWidth: 0 } },
        },
        {
          name: 'beside',
          type: 'ui',
          admin: {
            disableListColumn: true,
            components: { Field: '/src/admin/beside/BesideText.tsx#BesideText' },
          },
        },
      ],
    },
    {
      name: 'covers',
      type: 'select',
      hasMany: true,
      options: TOPIC_IDS.map((topic) => ({ value: topic, label: { ...TOPICS[topic].label } })),
      label: label('涵盖的法定内容', 'Statutory topics covered'),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'sections',
      index: true,
      label: label('上级章节', 'Section above'),
      filterOptions: ({ data, id }) => {
        if (!data?.['report']) return false
        return { report: { equals: data['report'] }, ...(id ? { id: { not_equals: id } } : {}) }
      },
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/fields/ChosenAtFirst.tsx#ChosenAtFirst' },
      },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      label: label('承办人', 'Assignee'),
      // Who has left is given nothing more; what was hers stays so until it is given to somebody else.
      filterOptions: ({ data }) => ({
        or: [
          { leftAt: { exists: false } },
          ...(data?.['assignee'] ? [{ id: { equals: data['assignee'] } }] : []),
        ],
      }),
      admin: { position: 'sidebar' },
    },
    ...itemFields({ comments: 'text' }),
  ],
})
