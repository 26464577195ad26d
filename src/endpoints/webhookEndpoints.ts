import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { makeSecret, SECRET_OVERLAPS } from '../operations/webhooks/makeSecret.ts'
import { replayWebhook, resumeWebhook } from '../operations/webhooks/replayWebhook.ts'
import { testWebhook } from '../operations/webhooks/testWebhook.ts'
import { webhookDelivery } from '../operations/webhooks/webhookDelivery.ts'
import { bodyOf } from './bodyOf.ts'
import { idAskedFor } from './idAskedFor.ts'

type Answer = (req: PayloadRequest, id: string) => Promise<object>

interface Sending {
  /** Addresses and networks that may be connected to though they are private. */
  readonly allowed: readonly string[]
}

const SECRET = z.object({ overlap: z.enum(SECRET_OVERLAPS).default('day') })
const REPLAY = z.object({ since: z.iso.datetime({ offset: true }) })

const endpoint = (
  method: 'get' | 'post',
  path: string,
  answer: Answer,
): Omit<Endpoint, 'root'> => ({
  method,
  path: `/:id/${path}`,
  handler: async (req) => {
    const id = idAskedFor(req)
    return Response.json(await answer(req, id), { headers: { 'cache-control': 'no-store' } })
  },
})

/**
 * `GET /api/webhooks/{id}/delivery` → how it stands · `POST …/secret` `{ overlap?: 'day' | 'none' }` →
 * `{ secret, formerUntil }`, this once · `POST …/replay` `{ since }` · `POST …/resume` · `POST …/test` →
 * `{ status, fault }`.
 */
export const webhookEndpoints = ({ allowed }: Sending): Omit<Endpoint, 'root'>[] => [
  endpoint('get', 'delivery', webhookDelivery),
  endpoint('post', 'secret', async (req, id) => makeSecret(req, id, await bodyOf(req, SECRET))),
  endpoint('post', 'replay', async (req, id) => {
    const { since } = await bodyOf(req, REPLAY)
    await replayWebhook(req, id, { since: new Date(since).toISOString() })
    return webhookDelivery(req, id)
  }),
  endpoint('post', 'resume', async (req, id) => {
    await resumeWebhook(req, id)
    return webhookDelivery(req, id)
  }),
  endpoint('post', 'test', (req, id) => testWebhook(req, id, { allowed })),
]
