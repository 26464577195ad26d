import type { Field } from 'payload'
import { ITEM_REVIEWS } from '../../domain/reportOptions.ts'
import { label } from '../../fields/label.ts'
import { stagesField } from './stagesField.ts'

/** How the reports of an organization are reviewed. */
export const policyFields: readonly Field[] = [
  stagesField,
  {
    name: 'itemReview',
    type: 'select',
    required: true,
    defaultValue: 'whole',
    options: ITEM_REVIEWS.map(({ value, label: name }) => ({ value, label: { ...name } })),
    label: label('送审方式', 'How items are reviewed'),
    admin: {
      description: label(
        '逐项审定：章节等各部分先逐项提交并审定，报告方可提交。改动自新建报告或下一次更正起生效。',
        'Each part by itself: every part is submitted and approved before the report is submitted. A change counts for new reports and from the next revision on.',
      ),
    },
  },
  {
    name: 'minimumPersons',
    type: 'number',
    required: true,
    defaultValue: 2,
    min: 1,
    max: 9,
    label: label('最少通过人数', 'Least number of persons'),
    admin: {
      description: label(
        '各环节通过人合计不得少于此数（同一人只计一次）。改动立即生效。',
        'How many different persons must have passed the report. A change counts at once.',
      ),
    },
  },
]
