import { backToReportField } from '../../fields/backToReportField.ts'
import { defineWorkflowCollection } from '../../fields/defineWorkflowCollection.ts'
import { itemFields } from '../../fields/itemFields.ts'
import { label } from '../../fields/label.ts'
import { systemJson } from '../../fields/systemJson.ts'
import { prepareItem } from '../../hooks/prepareItem.ts'
import { cellsField } from './cellsField.ts'
import { keepSource } from './hooks/keepSource.ts'
import { requireTableOfFormat } from './hooks/requireTableOfFormat.ts'

/** 统计表: one statutory table of a report; its cells are saved and hashed as a whole. */
export const StatisticalTables = defineWorkflowCollection({
  slug: 'statistical-tables',
  labels: {
    singular: label('统计表', 'Statistical table'),
    plural: label('统计表', 'Statistical tables'),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'report', 'workflowState', 'updatedAt'],
    group: label('编审', 'Desk'),
  },
  defaultSort: ['report', 'order'],
  hooks: { beforeValidate: [prepareItem], beforeChange: [requireTableOfFormat, keepSource] },
  fields: [
    backToReportField(),
    {
      name: 'table',
      type: 'text',
      required: true,
      label: label('表', 'Table'),
      admin: { components: { Field: '/src/admin/fields/NewTable.tsx#NewTable' } },
    },
    {
      name: 'title',
      type: 'text',
      label: label('表名', 'Title'),
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data['title']),
        description: label('表名由格式决定。', 'It follows from the form.'),
      },
    },
    {
      name: 'source',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/src/admin/lastYear/FilledFromNote.tsx#FilledFromNote' },
      },
    },
    cellsField,
    systemJson('filledFrom', "import('./domain/formats/FilledFrom.ts').FilledFrom | null"),
    ...itemFields(),
  ],
})
