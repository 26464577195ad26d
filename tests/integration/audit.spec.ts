import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { appendAuditEvent, type AuditEntry } from '../../src/operations/appendAuditEvent.ts'
import { hashOf } from '../../src/record/snapshot/contentHash.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'

describe('the audit: one chain, without gaps and without doubles', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const entry = (key: string): AuditEntry => ({
    key,
    action: 'report.submit',
    actor: office.editor.id,
    subject: 'reports',
    document: 'a report',
    organization: office.organization.id,
    from: 'draft',
    to: 'firstReview',
    reason: null,
    address: null,
    at: '2018-01-20T02:00:00.000Z',
  })
  const append = async (key: string) =>
    appendAuditEvent(await requestOf(desk.payload, office.editor), entry(key))
  const chain = async () => {
    const { docs } = await desk.payload.find({
      collection: 'audit-events',
      sort: 'sequence',
      pagination: false,
      depth: 0,
    })
    return docs
  }

  it('forty appends at once take forty places, and the chain can be recomputed', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => append(`key:${index}`)))
    const events = await chain()
    const appended = events.filter(({ action }) => action === 'report.submit')
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
    expect(new Set(appended.map(({ key }) => key)).size).toBe(40)
    events.forEach(({ previousHash }, index) => {
      expect(previousHash ?? null).toBe(events[index - 1]?.hash ?? null)
    })
    for (const { hash, sequence, key, previousHash } of appended) {
      expect(hash).toBe(hashOf({ ...entry(key), sequence, previousHash: previousHash ?? null }))
    }
  })

  it('the same event is told once, however often and from wherever at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => append('once')))
    const events = await chain()
    expect(events.filter(({ key }) => key === 'once')).toHaveLength(1)
  })

  it('a place that another process took is left to it', async () => {
    const { payload } = desk
    const [newest] = (await chain()).slice(-1)
    const sequence = (newest?.sequence ?? 0) + 1
    const event = { ...entry('from elsewhere'), sequence, previousHash: newest?.hash ?? null }
    const taken = payload.create({
      collection: 'audit-events',
      data: { ...event, hash: hashOf(event) },
    })
    await Promise.all([append('from here'), append('from here too'), taken.catch(() => undefined)])
    const events = await chain()
    expect(events.map((each) => each.sequence)).toEqual(events.map((_, index) => index + 1))
    for (const [index, each] of events.entries()) {
      expect(each.previousHash ?? null).toBe(events[index - 1]?.hash ?? null)
    }
    expect(events.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['from here', 'from here too']),
    )
  })

  it('nobody writes, changes or deletes an event, the auditor neither', async () => {
    const { payload } = desk
    const [event] = await chain()
    const path = `/audit-events/${event?.id}`
    for (const person of [
      office.auditor,
      office.systemAdministrator,
      office.securityAdministrator,
    ]) {
      const answers = [
        await rest(payload, person, { method: 'POST', path: '/audit-events', body: entry('x') }),
        await rest(payload, person, { method: 'PATCH', path, body: { reason: '改' } }),
        await rest(payload, person, { method: 'DELETE', path }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    }
    const id = event?.id ?? ''
    const rewrite = payload.update({ collection: 'audit-events', id, data: { reason: '改' } })
    expect(await codeOf(rewrite)).toBe('DELETE_REFUSED')
    expect(await codeOf(payload.delete({ collection: 'audit-events', id }))).toBe('DELETE_REFUSED')
  })

  it('the auditor reads the events of her organizations and of none, nobody else any', async () => {
    const { payload } = desk
    const elsewhere = await makeOffice(payload)
    const everywhere = await makePerson(payload, [
      { organization: elsewhere.organization.id, roles: ['auditor'], scope: 'all' },
    ])
    const seen = async (person: typeof everywhere) =>
      (await rest(payload, person, { path: '/audit-events?limit=1' })).body['totalDocs'] ?? null
    const all = await chain()
    const visibleIn = ({ id }: Office['organization']) =>
      all.filter(({ organization }) => !organization || organization === id).length
    expect(await seen(office.auditor)).toBe(visibleIn(office.organization))
    expect(await seen(everywhere)).toBe(all.length)
    expect(await seen(elsewhere.auditor)).toBe(visibleIn(elsewhere.organization))
    expect(visibleIn(elsewhere.organization)).toBeLessThan(visibleIn(office.organization))
    for (const person of [office.editor, office.systemAdministrator, office.publisher]) {
      expect(await seen(person)).toBeNull()
    }
  })
})
