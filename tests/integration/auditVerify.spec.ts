import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { auditOf, signInsOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOrganization } from '../support/makeOrganization.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { remove, tamper } from '../support/tamper.ts'
import { tokenOf } from '../support/tokenOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

describe('the audit, verified', () => {
  let desk: Desk
  let office: Office
  let report: string
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    const draft = await makeReport(desk.payload, office.editor, { organization })
    report = draft.id
    await walkTo(desk.payload, office, draft, 'published')
    for (const person of [office.editor, office.reviewer, office.auditor]) {
      await tokenOf(desk.payload, person)
    }
  })
  afterAll(() => desk.close())

  const verify = async () => {
    const { verifyAudit } = await import('../../src/operations/audit/verifyAudit.ts')
    return verifyAudit(desk.payload)
  }
  const complete = async () => {
    const { completeAudit } = await import('../../src/operations/audit/completeAudit.ts')
    return completeAudit(desk.payload)
  }

  const eventAt = async (place: number) => {
    const event = (await auditOf(desk.payload)).at(place)
    if (!event) throw new Error('no event')
    return event
  }

  describe('the chain of the audit', () => {
    it('is whole after a walk to publication, and tells each step with its actor and states', async () => {
      const { isWhole, streams, broken } = await verify()
      expect(broken).toBeNull()
      expect(isWhole).toBe(true)
      const events = await auditOf(desk.payload)
      expect(streams[0]).toMatchObject({ events: events.length, head: events.at(-1)?.hash })
      const steps = events.filter(({ document }) => document === report)
      expect(steps.map(({ action, from, to }) => [action, from, to])).toEqual([
        ['report.submit', 'draft', 'firstReview'],
        ['report.pass', 'firstReview', 'clearance'],
        ['report.pass', 'clearance', 'signature'],
        ['report.pass', 'signature', 'signed'],
        ['report.publish', 'signed', 'published'],
      ])
      expect(steps.map(({ actor }) => actor)).toEqual(
        [
          office.editor,
          office.reviewer,
          office.clearanceOfficer,
          office.signatory,
          office.publisher,
        ].map(({ id }) => id),
      )
    })

    it('keeps the hash of what was published', async () => {
      const { docs } = await desk.payload.find({ collection: 'editions', depth: 0 })
      expect((await auditOf(desk.payload)).at(-1)).toMatchObject({
        action: 'edition.publish',
        document: docs[0]?.id,
        to: docs[0]?.contentHash,
      })
    })

    it('names an event whose text was rewritten', async () => {
      const { id, sequence, key, hash, actor } = await eventAt(2)
      await tamper(desk.payload, {
        collection: 'audit-events',
        id,
        data: { actor: office.auditor.id },
      })
      const { isWhole, broken } = await verify()
      expect(isWhole).toBe(false)
      expect(broken).toMatchObject({ in: 'audit-events', sequence, key, what: 'hash', found: hash })
      await tamper(desk.payload, { collection: 'audit-events', id, data: { actor } })
      expect((await verify()).isWhole).toBe(true)
    })

    it('names the next event where one was rewritten together with its own hash', async () => {
      const { eventHash } = await import('../../src/operations/audit/eventHash.ts')
      const event = await eventAt(2)
      const next = await eventAt(3)
      const forged = { ...event, reason: '另一个理由' }
      const hash = eventHash('audit-events', forged)
      await tamper(desk.payload, {
        collection: 'audit-events',
        id: event.id,
        data: { reason: forged.reason, hash },
      })
      expect((await verify()).broken).toMatchObject({
        sequence: next.sequence,
        what: 'previousHash',
        expected: hash,
        found: event.hash,
      })
      const data = { reason: event.reason ?? null, hash: event.hash }
      await tamper(desk.payload, { collection: 'audit-events', id: event.id, data })
      expect((await verify()).isWhole).toBe(true)
    })

    it('names the gap where an event was removed', async () => {
      const { id, sequence, ...event } = await eventAt(2)
      await remove(desk.payload, { collection: 'audit-events', id })
      expect((await verify()).broken).toMatchObject({
        what: 'sequence',
        expected: sequence,
        found: sequence + 1,
      })
      await desk.payload.db.create({
        collection: 'audit-events',
        data: { id, sequence, ...event },
      })
      expect((await verify()).isWhole).toBe(true)
    })

    it('of sign-ins is a chain of its own, and as well guarded', async () => {
      const events = await signInsOf(desk.payload)
      expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1))
      const [first] = events
      if (!first) throw new Error('nobody signed in')
      await tamper(desk.payload, {
        collection: 'sign-in-events',
        id: first.id,
        data: { address: '192.0.2.1' },
      })
      expect((await verify()).broken).toMatchObject({
        in: 'sign-in-events',
        sequence: 1,
        what: 'hash',
      })
      const data = { address: first.address ?? null }
      await tamper(desk.payload, { collection: 'sign-in-events', id: first.id, data })
      expect((await verify()).isWhole).toBe(true)
    })
  })

  describe('an event that a crash left out', () => {
    it('is missed, and derived again from the row that tells of it, as the same event', async () => {
      const [publish, edition] = [await eventAt(-2), await eventAt(-1)]
      await remove(desk.payload, { collection: 'audit-events', id: edition.id })
      await remove(desk.payload, { collection: 'audit-events', id: publish.id })
      expect((await verify()).broken).toMatchObject({ what: 'missingEvent' })
      expect((await complete()).map(({ key }) => key).toSorted()).toEqual(
        [publish.key, edition.key].toSorted(),
      )
      expect((await verify()).isWhole).toBe(true)
      const again = (await auditOf(desk.payload)).find(({ key }) => key === publish.key)
      const { action, actor, from, to, at } = publish
      expect(again).toMatchObject({ action, actor, from, to, at })
      expect(await complete()).toEqual([])
    })

    it('of a changed account and of the settings is derived from their rows as well', async () => {
      const { payload } = desk
      await payload.update({
        collection: 'users',
        id: office.editor.id,
        data: { name: '改名' },
      })
      await payload.updateGlobal({ slug: 'settings', data: { office: office.organization.id } })
      const lost = [await eventAt(-2), await eventAt(-1)]
      for (const { id } of lost.toReversed()) {
        await remove(payload, { collection: 'audit-events', id })
      }
      expect((await complete()).map(({ key }) => key)).toEqual(lost.map(({ key }) => key))
      const again = [await eventAt(-2), await eventAt(-1)]
      expect(again.map(({ changes }) => changes)).toEqual(lost.map(({ changes }) => changes))
    })

    it('is appended before the next decision on the same report', async () => {
      const { payload } = desk
      await transition(
        payload,
        office.editor,
        { id: report },
        { transition: 'revise', reason: '更正' },
      )
      const { id, key } = await eventAt(-1)
      await remove(payload, { collection: 'audit-events', id })
      await walkTo(payload, office, { id: report }, 'firstReview')
      const keys = (await auditOf(payload)).map((event) => event.key)
      expect(keys.at(-2)).toBe(key)
      expect((await verify()).isWhole).toBe(true)
    })
  })

  describe('what follows a commit', () => {
    it('is done once it stands, and never where it is undone', async () => {
      const { payload } = desk
      const { createLocalReq, initTransaction, commitTransaction, killTransaction } =
        await import('payload')
      const { afterCommit } = await import('../../src/operations/afterCommit.ts')
      const done: string[] = []
      const put = (name: string) => async () => {
        done.push(name)
      }
      const committed = await createLocalReq({}, payload)
      const isOurs = await initTransaction(committed)
      await afterCommit(committed, put('committed'))
      expect(done).toEqual(isOurs ? [] : ['committed'])
      if (isOurs) await commitTransaction(committed)
      expect(done).toEqual(['committed'])

      const undone = await createLocalReq({}, payload)
      if (!(await initTransaction(undone))) return
      await afterCommit(undone, put('undone'))
      await killTransaction(undone)
      expect(done).toEqual(['committed'])
    })
  })

  describe('what a row tells that nobody knows', () => {
    it('holds up neither a start nor what the other rows tell', async () => {
      const { payload } = desk
      const { docs } = await payload.find({ collection: 'reports', depth: 0, limit: 1 })
      const [row] = docs
      if (!row?.lastTransition) throw new Error('no report')
      const { id, lastTransition } = row
      const told = { ...lastTransition, transition: 'unheardOf', revision: 999 }
      await tamper(payload, { collection: 'reports', id, data: { lastTransition: told } })
      const organization = await makeOrganization(payload)
      const events = await payload.find({
        collection: 'audit-events',
        where: { document: { equals: organization.id } },
      })
      for (const event of events.docs) {
        await remove(payload, { collection: 'audit-events', id: event.id })
      }
      const { lastChange } = await payload.findGlobal({ slug: 'settings', depth: 0 })
      const data = { lastChange: { ...lastChange, changes: null } }
      await payload.db.updateGlobal({ slug: 'settings', data })
      expect((await complete()).map(({ document }) => document)).toEqual([organization.id])
      await tamper(payload, { collection: 'reports', id, data: { lastTransition } })
    })
  })
})
