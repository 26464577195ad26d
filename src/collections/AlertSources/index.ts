import { defineHiddenCollection } from '../../fields/defineHiddenCollection.ts'
import { label } from '../../fields/label.ts'

/**
 * 已提醒事项: of what people have been told, one row for each, so that what a crash left out is found and
 * nobody is told twice. The alerts alone write and read it.
 */
export const AlertSources = defineHiddenCollection({
  slug: 'alert-sources',
  labels: {
    singular: label('已提醒事项', 'Source of alerts'),
    plural: label('已提醒事项', 'Sources of alerts'),
  },
  calledBy: 'key',
  fields: [{ name: 'key', type: 'text', required: true, unique: true }],
})
