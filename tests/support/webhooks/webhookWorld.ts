import { Webhook as Verifier } from 'standardwebhooks'
import type { Delivering } from '../../../src/operations/webhooks/deliverChanges.ts'
import type { Report, Webhook } from '../../../src/payload-types.ts'
import { openRecord } from '../../../src/record/openRecord.ts'
import { createRecordReader } from '../../../src/record/payloadReader.ts'
import { bootDesk, type Desk } from '../bootDesk.ts'
import { makeOffice, type Office } from '../makeOffice.ts'
import { makeSmallReport } from '../makeSmallReport.ts'
import { rest } from '../rest.ts'
import type { Received } from './receiver.ts'

type Named = Pick<Webhook, 'id'>

/** A desk with a report, and what a system administrator and a sending process do with webhooks. */
export interface WebhookWorld {
  readonly desk: Desk
  readonly office: Office
  readonly report: Report
  readonly look: ReturnType<typeof openRecord>
  /** Asks as the system administrator, below `/webhooks`. */
  readonly ask: (
    method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
    path: string,
    body?: object,
  ) => ReturnType<typeof rest>
  /** A webhook of an address, and its secret. */
  readonly subscribe: (
    address: string,
    given?: object,
  ) => Promise<{ readonly webhook: Webhook; readonly secret: string }>
  readonly read: (webhook: Named) => Promise<Webhook>
  /** What the page of a webhook tells. */
  readonly told: (webhook: Named) => Promise<Readonly<Record<string, unknown>>>
  /** One look of one process at one webhook, at a moment; answers how many changes arrived. */
  readonly deliver: (
    webhook: Named,
    how?: Partial<Delivering> & { readonly at?: Date },
  ) => Promise<number>
}

export const ALL_KINDS = ['published', 'corrected', 'takenDown', 'sealed'] as const

/** Boots it: the report of Taicang for 2017, in draft. */
export const openWebhookWorld = async (): Promise<WebhookWorld> => {
  const desk = await bootDesk()
  const { payload } = desk
  const office = await makeOffice(payload, { slug: 'taicang', name: '太仓市' })
  const organization = office.organization.id
  const report = await makeSmallReport(payload, office.editor, { organization })
  const look = openRecord(createRecordReader(payload))
  const read = ({ id }: Named) => payload.findByID({ collection: 'webhooks', id, depth: 0 })
  const ask: WebhookWorld['ask'] = (method, path, body) =>
    rest(payload, office.systemAdministrator, {
      ...{ method, path: `/webhooks${path}` },
      ...(method === 'GET' ? {} : { body: body ?? {} }),
    })
  return {
    ...{ desk, office, report, look, read, ask },
    subscribe: async (address, given = {}) => {
      const sent = { name: '门户网站', address, kinds: ALL_KINDS, enabled: true, ...given }
      const { status, body } = await ask('POST', '', sent)
      if (status !== 201) throw new Error(JSON.stringify(body))
      const { id } = Object(body['doc'])
      const secret = String((await ask('POST', `/${id}/secret`)).body['secret'])
      return { webhook: await read({ id }), secret }
    },
    told: async ({ id }) => (await ask('GET', `/${id}/delivery`)).body,
    deliver: async (webhook, { at = new Date(), ...given } = {}) => {
      const { deliverChanges } = await import('../../../src/operations/webhooks/deliverChanges.ts')
      return deliverChanges(payload, await read(webhook), await look(), {
        now: () => at,
        allowed: ['127.0.0.1'],
        addressesOf: ({ organization: slug, year, edition }) => ({
          report: `https://gongkai.example/reports/${slug}/${year}`,
          edition: `https://gongkai.example/reports/${slug}/${year}/editions/${edition}`,
        }),
        signal: new AbortController().signal,
        longest: 300,
        ...given,
      })
    },
  }
}

/** Whether a message was signed by a secret, as a library of Standard Webhooks judges. */
export const isSignedBy = (secret: string, { body, headers }: Received): boolean => {
  const given = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, String(value)]),
  )
  try {
    new Verifier(secret).verify(body, given)
    return true
  } catch {
    return false
  }
}

/** A moment so many milliseconds ahead. */
export const later = (milliseconds: number): Date => new Date(Date.now() + milliseconds)
