import { backToReportField } from '../../fields/backToReportField.ts'
import { defineWorkflowCollection } from '../../fields/defineWorkflowCollection.ts'
import { itemFields } from '../../fields/itemFields.ts'
import { label } from '../../fields/label.ts'
import { prepareItem } from '../../hooks/prepareItem.ts'
import { areaField } from './areaField.ts'
import { figuresField } from './figuresField.ts'

/** 重点领域信息公开: one key initiative with its figures; its prose is owned by its section. */
export const KeyInitiatives = defineWorkflowCollection({
  slug: 'key-initiatives',
  labels: {
    singular: label('重点领域', 'Key initiative'),
    plural: label('重点领域', 'Key initiatives'),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'area', 'report', 'updatedAt'],
    group: label('编审', 'Desk'),
  },
  defaultSort: ['report', 'order'],
  hooks: { beforeValidate: [prepareItem] },
  fields: [
    backToReportField(),
    { name: 'title', type: 'text', required: true, label: label('标题', 'Title') },
    areaField,
    {
      name: 'section',
      type: 'relationship',
      relationTo: 'sections',
      label: label('所在章节', 'Section'),
      filterOptions: ({ data }) =>
        data?.['report'] ? { report: { equals: data['report'] } } : false,
    },
    { name: 'summary', type: 'richText', label: label('摘要', 'Summary') },
    {
      name: 'responsible',
      type: 'relationship',
      relationTo: 'organizations',
      label: label('责任单位', 'Responsible organization'),
    },
    figuresField,
    ...itemFields(),
  ],
})
