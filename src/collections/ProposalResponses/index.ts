import { backToReportField } from '../../fields/backToReportField.ts'
import { defineWorkflowCollection } from '../../fields/defineWorkflowCollection.ts'
import { itemFields } from '../../fields/itemFields.ts'
import { label } from '../../fields/label.ts'
import { prepareItem } from '../../hooks/prepareItem.ts'
import { registerFields } from './registerFields.ts'
import { urlField } from './urlField.ts'

/** 办理结果公开链接: title and address are a whole entry; the register's other fields are optional. */
export const ProposalResponses = defineWorkflowCollection({
  slug: 'proposal-responses',
  labels: {
    singular: label('办理结果', 'Proposal response'),
    plural: label('建议提案办理结果', 'Proposal responses'),
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'url', 'report', 'updatedAt'],
    group: label('编审', 'Desk'),
  },
  defaultSort: ['report', 'order'],
  hooks: { beforeValidate: [prepareItem] },
  fields: [
    backToReportField(),
    { name: 'title', type: 'text', required: true, label: label('标题（案由）', 'Title') },
    urlField,
    ...registerFields,
    ...itemFields(),
  ],
})
