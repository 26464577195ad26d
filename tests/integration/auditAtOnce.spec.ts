import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { User } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { requestOf } from '../support/requestOf.ts'
import { startWriter } from '../support/startWriter.ts'

describe('events that come at once', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const append = async (key: string = randomUUID()) => {
    const { appendAuditEvent } = await import('../../src/operations/appendAuditEvent.ts')
    await appendAuditEvent(await requestOf(desk.payload, null), {
      key,
      action: 'settings.change',
      actor: 'system',
      subject: 'settings',
      document: 'settings',
      organization: null,
      from: null,
      to: null,
      reason: null,
      address: null,
      at: new Date().toISOString(),
    })
  }

  const rename = async ({ id, revision }: User, name: string) =>
    desk.payload.update({
      collection: 'users',
      id,
      data: { name, revision: revision ?? 0 },
      overrideAccess: false,
      req: await requestOf(desk.payload, office.systemAdministrator),
    })

  const expectWhole = async (events: number) => {
    const { verifyAudit } = await import('../../src/operations/audit/verifyAudit.ts')
    const { broken, streams } = await verifyAudit(desk.payload)
    expect(broken).toBeNull()
    expect(streams[0]?.events).toBe(events)
  }

  it('are all appended, each in a place of its own, within and outside of transactions', async () => {
    const before = (await auditOf(desk.payload)).length
    const names = Array.from({ length: 10 }, (_, index) => `第${index}个名字`)
    const membership = { organization: office.organization.id, roles: ['editor'] as const }
    const people = await Promise.all(names.map(() => makePerson(desk.payload, [membership])))
    await Promise.all([
      ...people.map((person, index) => rename(person, names[index] ?? '')),
      ...names.map(() => append()),
    ])
    await expectWhole(before + 20)
  })

  it('with the same key are one', async () => {
    const before = (await auditOf(desk.payload)).length
    await Promise.all(Array.from({ length: 8 }, () => append('the same')))
    await expectWhole(before + 1)
  })

  it('from two processes continue one chain, and none is lost', async () => {
    const before = (await auditOf(desk.payload)).length
    const writer = startWriter({ auditEvents: 20 })
    await writer.isWriting
    for (let count = 1; count <= 20; count += 1) await append()
    expect(await writer.written).toBe(20)
    await expectWhole(before + 40)
  })
})
