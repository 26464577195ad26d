import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { askRecord, publicQuery } from '../../src/site/asking/publicQuery.ts'
import type { Edition, Webhook } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { codeIn } from '../support/codeIn.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice } from '../support/makeOffice.ts'
import { rest } from '../support/rest.ts'
import { storedBytes } from '../support/storedBytes.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'
import { insertEditions } from '../support/webhooks/insertEditions.ts'
import { type Receiver, startReceiver } from '../support/webhooks/receiver.ts'
import {
  ALL_KINDS,
  isSignedBy,
  later,
  openWebhookWorld,
  type WebhookWorld,
} from '../support/webhooks/webhookWorld.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const SEALED = '梧桐巷十七号'

// One receiver from its subscription on: each test goes on where the one before it stopped.
describe('a webhook', () => {
  let world: WebhookWorld
  let first: Edition
  let receiver: Receiver

  beforeAll(async () => {
    world = await openWebhookWorld()
    receiver = await startReceiver()
  })
  afterAll(async () => {
    await receiver.close()
    await world.desk.close()
  })
  beforeEach(() => {
    receiver.behave({ status: 204 })
    receiver.forget()
  })

  let webhook: Webhook
  let secret: string
  let former: string

  it('is managed by the system administrator of all organizations alone, and to a sound address', async () => {
    const body = { name: '门户', address: receiver.address, kinds: ALL_KINDS }
    for (const person of [
      null,
      world.office.editor,
      world.office.publisher,
      world.office.securityAdministrator,
    ]) {
      const refused = await rest(world.desk.payload, person, {
        method: 'POST',
        path: '/webhooks',
        body,
      })
      expect([refused.status, codeIn(refused)]).toEqual([403, 'NOT_PERMITTED'])
    }
    for (const address of ['ftp://a.example/', 'https://user:word@a.example/', 'nowhere']) {
      const refused = await world.ask('POST', '', { ...body, address })
      expect([refused.status, codeIn(refused)]).toEqual([422, 'WEBHOOK_ADDRESS_INVALID'])
    }
  })

  it('tells its secret once, and at no door to anybody ever again', async () => {
    ;({ webhook, secret } = await world.subscribe(receiver.address))
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const doors = [
      ...['/webhooks', `/webhooks/${webhook.id}`, `/webhooks/${webhook.id}/delivery`],
      ...['/webhook-deliveries', '/audit-events?limit=100', '/audit-events/export.json'],
      ...['/webhooks/versions', '/payload-preferences/webhooks'],
    ]
    const bytes = Buffer.from(secret.replace('whsec_', ''), 'base64')
    const { default: config } = await import('../../src/payload.config.ts')
    const { handleEndpoints } = await import('payload')
    const { tokenOf } = await import('../support/tokenOf.ts')
    for (const person of [...Object.values(world.office), null]) {
      if (person && !('email' in person)) continue
      const headers = person
        ? { authorization: `JWT ${await tokenOf(world.desk.payload, person)}` }
        : undefined
      for (const path of doors) {
        const request = new Request(`http://desk.test/api${path}`, { headers: headers ?? {} })
        const text = await (await handleEndpoints({ config, request })).text()
        expect(text).not.toContain(secret.replace('whsec_', ''))
        expect(text).not.toContain('sealed":"')
      }
    }
    const stored = await storedBytes(world.desk)
    for (const form of ['base64', 'base64url', 'hex'] as const) {
      expect(stored).not.toContain(bytes.toString(form))
    }
  })

  it('is sent each publication, correction, takedown and seal, signed, with addresses', async () => {
    const { payload } = world.desk
    await walkTo(payload, world.office, world.report, 'published')
    await transition(payload, world.office.editor, world.report, {
      transition: 'revise',
      reason: '更正',
    })
    await walkTo(payload, world.office, world.report, 'published')
    const words = { reason: '内容核实', explanation: '内容核实中。' }
    await transition(payload, world.office.publisher, world.report, {
      transition: 'takeDown',
      ...words,
    })
    const editions = await editionsOf(payload, world.report)
    if (!editions[0]) throw new Error('no edition')
    ;[first] = editions
    const seal = {
      method: 'POST',
      path: `/editions/${first.id}/seal`,
      body: { ...words, reason: SEALED },
    } as const
    await rest(payload, world.office.publisher, seal)
    expect((await rest(payload, world.office.signatory, seal)).status).toBe(200)

    expect(await world.told(webhook)).toMatchObject({
      state: 'working',
      pending: 4,
      deliveredAt: null,
    })
    expect(await world.deliver(webhook)).toBe(4)
    expect(receiver.received.map(({ message }) => message.type)).toEqual([
      ...['report.published', 'report.corrected', 'report.takenDown', 'report.sealed'],
    ])
    expect(receiver.received.every((each) => isSignedBy(secret, each))).toBe(true)
    expect(receiver.received[1]?.message.data).toEqual({
      report: expect.objectContaining({ id: world.report.id, year: 2017, edition: 2 }),
      ...{ edition: 2, kind: 'CORRECTED', note: null },
      at: expect.stringMatching(/\+08:00$/),
      cursor: expect.any(String),
      addresses: {
        report: 'https://gongkai.example/reports/taicang/2017',
        edition: 'https://gongkai.example/reports/taicang/2017/editions/2',
      },
    })
    expect(await world.deliver(webhook)).toBe(0)
    expect(await world.told(webhook)).toMatchObject({ state: 'working', pending: 0, status: 204 })
  })

  it('counts on the id and the cursor that the record gives a change', async () => {
    await world.ask('POST', `/${webhook.id}/replay`, { since: '2000-01-01T00:00:00+08:00' })
    expect(await world.deliver(webhook)).toBe(4)
    const [one, two] = receiver.received
    const since = JSON.stringify(one?.message.data['cursor'])
    const query = publicQuery(
      `{ changes(since: ${since}) { nodes { kind edition at } } }`,
      z.object({ changes: z.object({ nodes: z.array(z.unknown()) }) }),
    )
    const { changes } = await askRecord(await world.look(), query)
    const { kind, edition, at } = Object(two?.message.data)
    expect(changes.nodes[0]).toEqual({ kind, edition, at })
  })

  it('of what was sealed says nothing but that it was', async () => {
    await world.ask('POST', `/${webhook.id}/replay`, { since: '2000-01-01T00:00:00+08:00' })
    await world.deliver(webhook)
    const said = receiver.received.map(({ body }) => body).join('\n')
    expect(receiver.received).toHaveLength(4)
    expect(receiver.received[0]?.message.data).toMatchObject({
      note: null,
      report: { title: '太仓市2017年政府信息公开工作年度报告' },
    })
    expect(said).not.toContain(SEALED)
  })

  it('signs by both secrets for a day after a new one was made, or by the new one at once', async () => {
    former = secret
    const replay = () =>
      world.ask('POST', `/${webhook.id}/replay`, { since: '2000-01-01T00:00:00Z' })
    const makeNew = async (body: object) =>
      String((await world.ask('POST', `/${webhook.id}/secret`, body)).body['secret'])
    secret = await makeNew({})
    expect(secret).not.toBe(former)
    expect((await world.told(webhook))['secrets']).toHaveLength(2)
    await replay()
    await world.deliver(webhook)
    expect(receiver.received.every((each) => isSignedBy(secret, each))).toBe(true)
    expect(receiver.received.every((each) => isSignedBy(former, each))).toBe(true)
    receiver.forget()
    await replay()
    await world.deliver(webhook, { at: later(DAY + MINUTE) })
    const { body, headers } = receiver.received[0] ?? {}
    expect(String(headers?.['webhook-signature']).split(' ')).toHaveLength(1)
    expect(body).toBeDefined()
    former = secret
    secret = await makeNew({ overlap: 'none' })
    receiver.forget()
    await replay()
    await world.deliver(webhook)
    expect(receiver.received.every((each) => isSignedBy(secret, each))).toBe(true)
    expect(receiver.received.some((each) => isSignedBy(former, each))).toBe(false)
  })

  it('is sent what it asked for alone, and what happened while it was off once it is on again', async () => {
    const { organization } = await makeOffice(world.desk.payload, {
      slug: 'other',
      name: '另一机关',
    })
    const { webhook: narrow } = await world.subscribe(receiver.address, { kinds: ['takenDown'] })
    const { webhook: elsewhere } = await world.subscribe(receiver.address, {
      organizations: [organization.id],
    })
    const { webhook: off } = await world.subscribe(receiver.address, { enabled: false })
    const numbers = await insertEditions(world.desk.payload, first, { count: 2, from: later(1000) })
    expect(await world.deliver(narrow)).toBe(0)
    expect(await world.deliver(elsewhere)).toBe(0)
    expect(await world.deliver(off)).toBe(0)
    expect(receiver.received).toEqual([])
    await world.ask('PATCH', `/${off.id}`, { enabled: true, revision: 1 })
    await world.deliver(off)
    expect(receiver.editions()).toEqual(expect.arrayContaining([...numbers]))
  })

  it('is deleted once it is off, and the audit tells of all that was done with it', async () => {
    const { webhook: old } = await world.subscribe(receiver.address)
    expect(codeIn(await world.ask('DELETE', `/${old.id}`))).toBe('WEBHOOK_STILL_ENABLED')
    await world.ask('PATCH', `/${old.id}`, { enabled: false, revision: 1 })
    expect((await world.ask('DELETE', `/${old.id}`)).status).toBe(200)
    const { totalDocs } = await world.desk.payload.count({
      collection: 'webhook-deliveries',
      where: { webhook: { equals: old.id } },
    })
    expect(totalDocs).toBe(0)
    expect((await auditOf(world.desk.payload, old.id)).map(({ action }) => action)).toEqual([
      ...['webhook.create', 'webhook.makeSecret', 'webhook.change', 'webhook.delete'],
    ])
    const events = await auditOf(world.desk.payload, webhook.id)
    expect([...new Set(events.map(({ action }) => action))]).toEqual([
      ...['webhook.create', 'webhook.makeSecret', 'webhook.replay'],
    ])
  })
})
