import type { PayloadRequest } from 'payload'
import { permittedEverywhere } from '../../access/permittedEverywhere.ts'
import type { Webhook } from '../../payload-types.ts'
import { findVisible } from '../findVisible.ts'
import { refuse } from '../refuse.ts'

const mayManage = permittedEverywhere('webhook.manage')

/** The webhook that whoever asks may manage. Refuses with NOT_PERMITTED, and with NOT_FOUND where there is none. */
export const managedWebhook = async (req: PayloadRequest, id: string): Promise<Webhook> => {
  if (!(await mayManage({ req }))) throw refuse(req, { code: 'NOT_PERMITTED' })
  const webhook = await findVisible(req, { collection: 'webhooks', id })
  if (!webhook) throw refuse(req, { code: 'NOT_FOUND' })
  return webhook
}
