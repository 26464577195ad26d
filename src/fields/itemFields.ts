import type { Field } from 'payload'
import { commentsField } from './commentsField.ts'
import { label } from './label.ts'
import { orderField } from './orderField.ts'
import { organizationField } from './organizationField.ts'
import { workflowFields } from './workflowFields.ts'
import { ITEM_STATE_OPTIONS } from './stateOptions.ts'

interface Given {
  /** Where its comments are: at the side of its page, or at the lines of its text, which its collection sees to. */
  readonly comments: 'sidebar' | 'text'
}

/** What every part of a report carries beside its content: the report, the organization, its place, the workflow. */
export const itemFields = ({ comments }: Given = { comments: 'sidebar' }): Field[] => [
  {
    name: 'report',
    type: 'relationship',
    relationTo: 'reports',
    required: true,
    index: true,
    label: label('年度报告', 'Report'),
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/fields/SettledRelationship.tsx#SettledRelationship' },
    },
  },
  {
    name: 'workflowPanel',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/src/admin/ItemWorkflowPanel.tsx#ItemWorkflowPanel' },
    },
  },
  ...(comments === 'sidebar' ? [commentsField()] : []),
  organizationField({ required: false }),
  orderField(),
  ...workflowFields(ITEM_STATE_OPTIONS, {
    stateCell: '/src/admin/cells/ItemStateCell.tsx#ItemStateCell',
  }),
]
