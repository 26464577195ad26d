import type { UIFieldServerProps } from 'payload'
import { permittedEverywhere } from '../access/permittedEverywhere.ts'
import { webhookDelivery } from '../operations/webhooks/webhookDelivery.ts'
import { say } from './say.ts'
import { WebhookDeliveries } from './webhooks/WebhookDeliveries.tsx'

const mayManage = permittedEverywhere('webhook.manage')

/** How the deliveries of a webhook stand, and what may be done about them. */
export const WebhookPanel = async ({ id, req }: UIFieldServerProps) => {
  if (!id) return <p>{say(req.i18n.language, 'webhookSaveFirst')}</p>
  const delivery = await webhookDelivery(req, String(id))
  const isManaged = Boolean(await mayManage({ req }))
  return <WebhookDeliveries id={String(id)} isManaged={isManaged} delivery={delivery} />
}
