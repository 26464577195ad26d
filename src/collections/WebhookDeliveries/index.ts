import { WEBHOOK_FAULTS } from '../../domain/webhooks/webhookFaults.ts'
import { defineHiddenCollection } from '../../fields/defineHiddenCollection.ts'
import { label } from '../../fields/label.ts'

/**
 * 推送进度: how far each webhook has followed the changes, what came of the last attempt, and its secrets,
 * encrypted. It stands beside the webhook's own row, so that a save by an administrator never puts back
 * what was delivered meanwhile. The delivery alone writes and reads it; no interface has a way in.
 */
export const WebhookDeliveries = defineHiddenCollection({
  slug: 'webhook-deliveries',
  labels: {
    singular: label('推送进度', 'Webhook delivery'),
    plural: label('推送进度', 'Webhook deliveries'),
  },
  calledBy: 'webhook',
  fields: [
    { name: 'webhook', type: 'text', required: true, unique: true },
    // What happened earlier is none of this webhook's.
    { name: 'floor', type: 'text', required: true },
    // The place of the last change that was dealt with.
    {
      name: 'position',
      type: 'json',
      typescriptSchema: [() => ({ tsType: 'readonly (number | string)[] | null' })],
    },
    // The ids of those dealt with shortly before it: another process may commit an earlier one late.
    {
      name: 'recent',
      type: 'json',
      typescriptSchema: [() => ({ tsType: 'readonly string[] | null' })],
    },
    {
      name: 'secrets',
      type: 'json',
      typescriptSchema: [
        () => ({
          tsType: "readonly import('./domain/webhooks/StoredSecret.ts').StoredSecret[] | null",
        }),
      ],
    },
    // Which process holds it: whoever takes it writes a new one, and what the former one writes then is lost.
    { name: 'claim', type: 'text', required: true },
    { name: 'claimedUntil', type: 'date', required: true },
    { name: 'nextAt', type: 'date', required: true },
    { name: 'failures', type: 'number', required: true },
    { name: 'failingSince', type: 'text' },
    { name: 'pausedAt', type: 'text' },
    { name: 'triedAt', type: 'text' },
    { name: 'deliveredAt', type: 'text' },
    { name: 'status', type: 'number' },
    { name: 'fault', type: 'select', options: Object.keys(WEBHOOK_FAULTS) },
  ],
})
