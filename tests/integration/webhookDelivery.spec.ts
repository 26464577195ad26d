import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Edition, Webhook } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { walkTo } from '../support/walkTo.ts'
import { insertEditions } from '../support/webhooks/insertEditions.ts'
import { type Receiver, startReceiver } from '../support/webhooks/receiver.ts'
import { startSender } from '../support/webhooks/startSender.ts'
import { later, openWebhookWorld, type WebhookWorld } from '../support/webhooks/webhookWorld.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

describe('delivery', () => {
  let world: WebhookWorld
  let first: Edition
  let receiver: Receiver
  let webhook: Webhook

  beforeAll(async () => {
    world = await openWebhookWorld()
    receiver = await startReceiver()
    ;({ webhook } = await world.subscribe(receiver.address))
    await walkTo(world.desk.payload, world.office, world.report, 'published')
    const [published] = await editionsOf(world.desk.payload, world.report)
    if (!published) throw new Error('no edition')
    first = published
    await world.deliver(webhook)
  })
  afterAll(async () => {
    await receiver.close()
    await world.desk.close()
  })
  beforeEach(() => {
    receiver.behave({ status: 204 })
    receiver.forget()
  })

  // One receiver through its troubles: each test goes on where the one before it stopped.
  describe('what a webhook sends', () => {
    it('keeps what a receiver that is down, slow or at fault does not take, and sends it in order later', async () => {
      const numbers = await insertEditions(world.desk.payload, first, {
        count: 3,
        from: new Date(),
      })
      let at = Date.now() + 10_000
      const troubles = [
        { status: 500 },
        'silent',
        { status: 302, headers: { location: '/x' } },
      ] as const
      for (const trouble of troubles) {
        receiver.behave(trouble)
        expect(await world.deliver(webhook, { at: new Date(at) })).toBe(0)
        // Before its time nothing is sent, and nothing overtakes what did not arrive.
        const { length } = receiver.received
        expect(await world.deliver(webhook, { at: new Date(at + 1000) })).toBe(0)
        expect(receiver.received).toHaveLength(length)
        at += 10 * MINUTE
      }
      expect(new Set(receiver.received.map(({ id }) => id)).size).toBe(1)
      const { address } = receiver
      await receiver.close()
      expect(await world.deliver(webhook, { at: new Date(at) })).toBe(0)
      expect(await world.told(webhook)).toMatchObject({
        ...{ state: 'failing', pending: 3, failures: 4, fault: 'unreachable', status: null },
      })
      receiver = await startReceiver()
      const { revision } = await world.read(webhook)
      expect(receiver.address).not.toBe(address)
      await world.ask('PATCH', `/${webhook.id}`, { address: receiver.address, revision })
      // Whose address was mended need not wait.
      expect(await world.deliver(webhook)).toBe(3)
      expect(receiver.editions()).toEqual(numbers)
    })

    it('pauses where the receiver wants no more, or after a week, says so, and loses nothing', async () => {
      await insertEditions(world.desk.payload, first, { count: 1, from: later(20_000) })
      receiver.behave({ status: 410 })
      await world.deliver(webhook, { at: later(30_000) })
      expect(await world.told(webhook)).toMatchObject({
        state: 'paused',
        fault: 'gone',
        pending: 1,
      })
      expect(await world.deliver(webhook, { at: later(DAY) })).toBe(0)
      expect(await world.ask('POST', `/${webhook.id}/resume`)).toMatchObject({
        body: { state: 'working', pending: 1, pausedAt: null },
      })
      receiver.behave({ status: 503 })
      await world.deliver(webhook, { at: later(30_000) })
      await world.deliver(webhook, { at: later(7 * DAY + MINUTE) })
      expect(await world.told(webhook)).toMatchObject({
        state: 'paused',
        fault: 'status',
        failures: 2,
      })
      await world.ask('POST', `/${webhook.id}/resume`)
      receiver.behave({ status: 200 })
      expect(await world.deliver(webhook, { at: later(30_000) })).toBe(1)
      expect(await world.told(webhook)).toMatchObject({ state: 'working', failures: 0, pending: 0 })
    })

    it('is never led into an internal network that is not allowed, whatever name leads there', async () => {
      await world.ask('POST', `/${webhook.id}/replay`, { since: '2000-01-01T00:00:00Z' })
      expect(await world.deliver(webhook, { allowed: [] })).toBe(0)
      expect(receiver.received).toEqual([])
      expect(await world.told(webhook)).toMatchObject({ fault: 'private', status: null })
      const tested = await world.ask('POST', `/${webhook.id}/test`)
      expect(tested.body).toEqual({ status: null, fault: 'private' })
      await world.ask('POST', `/${webhook.id}/resume`)
      await world.deliver(webhook)
      const events = await auditOf(world.desk.payload, webhook.id)
      expect(new Set(events.map(({ action }) => action))).toEqual(
        new Set([
          ...['webhook.create', 'webhook.makeSecret', 'webhook.change', 'webhook.resume'],
          ...['webhook.replay', 'webhook.test'],
        ]),
      )
    })
  })

  describe('several processes', () => {
    it('send each change once and in order, and what a killed one left is sent by another', async () => {
      const { payload } = world.desk
      // That of the tests before would be sent to as well.
      const { revision } = await world.read(webhook)
      await world.ask('PATCH', `/${webhook.id}`, { enabled: false, revision })
      ;({ webhook } = await world.subscribe(receiver.address))
      // The tests before have left editions of the next minutes.
      const since = later(60 * MINUTE).toISOString()
      await world.ask('POST', `/${webhook.id}/replay`, { since })
      const sender = await startSender()
      try {
        const numbers = await insertEditions(payload, first, {
          count: 20,
          from: later(61 * MINUTE),
        })
        const deadline = Date.now() + 20_000
        while (receiver.received.length < 20 && Date.now() < deadline) {
          await Promise.all([world.deliver(webhook), world.deliver(webhook)])
        }
        expect(receiver.editions()).toEqual(numbers)

        receiver.behave('silent')
        receiver.forget()
        const asked = receiver.next()
        const last = await insertEditions(payload, first, { count: 2, from: later(62 * MINUTE) })
        await asked
        await sender.kill()
        receiver.behave({ status: 200 })
        // It is held by the one that is gone until its time is over.
        expect(await world.deliver(webhook)).toBe(0)
        expect(await world.deliver(webhook, { at: later(2 * MINUTE) })).toBe(2)
        expect(receiver.editions()).toEqual([last[0], ...last])
        expect(receiver.received[0]?.id).toBe(receiver.received[1]?.id)
      } finally {
        await sender.kill()
      }
    })
  })
})
