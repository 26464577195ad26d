import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Language } from '../../src/domain/localized.ts'
import { appendAuditEvent, type AuditEntry } from '../../src/operations/appendAuditEvent.ts'
import type { User } from '../../src/payload-types.ts'
import { hashOf } from '../../src/record/snapshot/contentHash.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSection } from '../support/makeSection.ts'
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

  it('an event is called by a sentence, with the name of the document as far as the person may know it', async () => {
    const { payload } = desk
    const { eventSentence } = await import('../../src/admin/titles/eventSentence.ts')
    const organization = office.organization.id
    const report = await makeEmptyReport(payload, office.editor, { organization, year: 2013 })
    const about = { report: report.id, heading: '总体情况', text: '正文。' }
    const section = await makeSection(payload, office.editor, about)
    const event = {
      action: 'item.drop',
      actor: office.editor.id,
      at: '2018-01-20T02:00:00.000Z',
      subject: 'sections',
      document: section.id,
    } as const
    const said = async (person: User | null, more: object = {}, language: Language = 'zh') =>
      eventSentence(await requestOf(payload, person, language), { ...event, ...more })
    const { name } = office.editor
    const short = section.id.slice(0, 8)
    expect(await said(office.auditor)).toBe(
      `${name}于 2018-01-20 10:00 内容剔除：章节“总体情况 · ${report.title}”`,
    )
    expect(await said(office.auditor, { standsFor: office.reviewer.id }, 'en')).toBe(
      `${name} (for ${office.reviewer.name}), 2018-01-20 10:00: Drop (a part) – Section “总体情况 · ${report.title}”`,
    )
    const stranger = (await makeOffice(payload)).auditor
    expect(await said(stranger)).toBe(`${name}于 2018-01-20 10:00 内容剔除：章节 ${short}`)
    const settings = { action: 'settings.change', actor: 'system', subject: 'settings' }
    expect(await said(office.auditor, { ...settings, document: 'settings' })).toBe(
      '系统于 2018-01-20 10:00 修改设置：设置',
    )
  })

  it('events are named in as few queries, however many stand on a page', async () => {
    const { payload } = desk
    const { namesOfSubject } = await import('../../src/admin/titles/documentInWords.ts')
    const { nameOfPerson } = await import('../../src/admin/titles/nameOfPerson.ts')
    const organization = office.organization.id
    const report = await makeEmptyReport(payload, office.editor, { organization, year: 2014 })
    const sections = []
    for (const heading of ['甲', '乙', '丙', '丁']) {
      const about = { report: report.id, heading, text: '正文。' }
      sections.push(await makeSection(payload, office.editor, about))
    }
    const queriesFor = async (shown: readonly { readonly id: string }[]) => {
      const req = await requestOf(payload, office.auditor)
      const { db } = payload
      const { find } = db
      let asked = 0
      const counting = (args: Parameters<typeof find>[0]) => {
        asked += 1
        return find.call(db, args)
      }
      Object.assign(db, { find: counting })
      const names = await Promise.all([
        ...shown.map(({ id }) => namesOfSubject(req, { subject: 'sections', document: id })),
        ...[office.editor, office.reviewer].map(({ id }) => nameOfPerson(req, id)),
      ])
      Object.assign(db, { find })
      expect(names.slice(0, shown.length).flat()).toContain(report.title)
      return asked
    }
    const [one] = sections
    expect(await queriesFor(sections)).toBe(await queriesFor(one ? [one] : []))
  })
})
