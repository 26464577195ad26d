import { MESSAGE_STATES } from '../../domain/alerts/judgeSending.ts'
import { defineHiddenCollection } from '../../fields/defineHiddenCollection.ts'
import { label } from '../../fields/label.ts'

/**
 * 已提醒事项: of what people have been told, one row for each, so that what a crash left out is found and
 * nobody is told twice; and whether the office's gateway was sent a message about it. The alerts alone write
 * and read it.
 */
export const AlertSources = defineHiddenCollection({
  slug: 'alert-sources',
  labels: {
    singular: label('已提醒事项', 'Source of alerts'),
    plural: label('已提醒事项', 'Sources of alerts'),
  },
  calledBy: 'key',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    // What a message about it is made of; empty where nobody was told.
    { name: 'at', type: 'text', index: true },
    { name: 'kind', type: 'text' },
    { name: 'subject', type: 'text' },
    { name: 'document', type: 'text' },
    { name: 'organization', type: 'text' },
    { name: 'actor', type: 'text' },
    { name: 'state', type: 'text' },
    { name: 'act', type: 'text' },
    { name: 'day', type: 'text' },
    { name: 'until', type: 'text' },
    { name: 'year', type: 'number' },
    { name: 'persons', type: 'json' },
    { name: 'message', type: 'select', required: true, options: [...MESSAGE_STATES], index: true },
    // Which process sends it: whoever takes it writes a new one.
    { name: 'messageClaim', type: 'text' },
    { name: 'messageClaimedUntil', type: 'date' },
    { name: 'messageNextAt', type: 'date' },
    { name: 'messageFailures', type: 'number' },
    { name: 'messageFault', type: 'text' },
    { name: 'messageTriedAt', type: 'text' },
  ],
})
