import type { CollectionBeforeDeleteHook } from 'payload'
import { forgetDelivery } from '../../../operations/webhooks/forgetDelivery.ts'

/** A webhook that is deleted takes its secrets and its progress with it, and the audit is told. */
export const forgetWebhook: CollectionBeforeDeleteHook = ({ id, req }) =>
  forgetDelivery(req, String(id))
