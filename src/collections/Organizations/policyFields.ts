import type { Field } from 'payload'
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
    options: [{ value: 'whole', label: label('整篇送审', 'The report as a whole') }],
    label: label('送审方式', 'How items are reviewed'),
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
        '各环节通过人合计不得少于此数（同一人只计一次）。',
        'How many different persons must have passed the report.',
      ),
    },
  },
]
