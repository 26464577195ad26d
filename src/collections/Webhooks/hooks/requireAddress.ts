import type { CollectionBeforeValidateHook } from 'payload'
import { isWebhookAddress } from '../../../domain/webhooks/isWebhookAddress.ts'
import { refuse } from '../../../operations/refuse.ts'

/** Refuses an address to which nothing could be sent. */
export const requireAddress: CollectionBeforeValidateHook = ({ data, req }) => {
  const address: unknown = data?.['address']
  if (address !== undefined && address !== '' && !isWebhookAddress(address)) {
    throw refuse(req, { code: 'WEBHOOK_ADDRESS_INVALID', field: 'address' })
  }
  return data
}
