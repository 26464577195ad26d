import { ALERT_KINDS } from '../../domain/alerts/kinds.ts'
import { MAIL_STATES } from '../../domain/alerts/mailFaults.ts'
import { defineHiddenCollection } from '../../fields/defineHiddenCollection.ts'
import { label } from '../../fields/label.ts'

/**
 * 提醒: what each person was told of, without a word of what it is about: that is read from the document,
 * as far as she may. Operations alone write and read it; a person reads her own.
 */
export const Alerts = defineHiddenCollection({
  slug: 'alerts',
  labels: { singular: label('提醒', 'Alert'), plural: label('提醒', 'Alerts') },
  calledBy: 'key',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'person', type: 'text', required: true, index: true },
    { name: 'standsFor', type: 'text' },
    { name: 'kind', type: 'select', required: true, options: Object.keys(ALERT_KINDS) },
    { name: 'subject', type: 'text', required: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'organization', type: 'text' },
    { name: 'actor', type: 'text' },
    // For whom she stood, where she did it as a deputy.
    { name: 'actorFor', type: 'text' },
    { name: 'state', type: 'text' },
    { name: 'act', type: 'text' },
    { name: 'day', type: 'text' },
    { name: 'until', type: 'text' },
    { name: 'year', type: 'number' },
    { name: 'at', type: 'text', required: true, index: true },
    { name: 'readAt', type: 'text' },
    { name: 'mail', type: 'select', required: true, options: [...MAIL_STATES], index: true },
    // Which process sends it: whoever takes it writes a new one.
    { name: 'mailClaim', type: 'text' },
    { name: 'mailClaimedUntil', type: 'date', required: true },
    { name: 'mailNextAt', type: 'date', required: true },
    { name: 'mailFailures', type: 'number', required: true },
    { name: 'mailFault', type: 'text' },
    { name: 'mailTriedAt', type: 'text' },
  ],
})
