import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Edition, Notice, Report } from '../../src/payload-types.ts'
import { hashOf } from '../../src/record/snapshot/contentHash.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { remove, tamper } from '../support/tamper.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

describe('the record, verified', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let first: Edition
  let second: Edition
  beforeAll(async () => {
    desk = await bootDesk()
    const { payload } = desk
    office = await makeOffice(payload)
    report = await makeReport(payload, office.editor, { organization: office.organization.id })
    await walkTo(payload, office, report, 'published')
    await transition(payload, office.editor, report, { transition: 'revise', reason: '更正' })
    await walkTo(payload, office, report, 'published')
    const { docs } = await payload.find({ collection: 'editions', sort: 'number', depth: 0 })
    const [one, two] = docs
    if (!one || !two) throw new Error('not published twice')
    first = one
    second = two
  })
  afterAll(() => desk.close())

  const verify = async () => {
    const { verifyRecord } = await import('../../src/operations/record/verifyRecord.ts')
    return verifyRecord(desk.payload)
  }

  /** What is found while a stored edition says something else; it is put right again afterwards. */
  const foundWhile = async (edition: Edition, data: Partial<Edition>) => {
    const { id } = edition
    await tamper(desk.payload, { collection: 'editions', id, data })
    const { isWhole, broken } = await verify()
    const names = Object.keys(data)
    const before = Object.fromEntries(
      names.map((name) => [name, Reflect.get(edition, name) ?? null] as const),
    )
    await tamper(desk.payload, { collection: 'editions', id, data: before })
    expect(isWhole).toBe(broken === null)
    return broken
  }

  const otherContent = (edition: Edition) => ({
    ...Object(edition.snapshot),
    report: { ...Object(edition.snapshot).report, title: '另一个标题' },
  })

  describe('the record', () => {
    it('is whole after two publications', async () => {
      expect(await verify()).toEqual({ isWhole: true, editions: 2, notices: 0, broken: null })
    })

    it('is broken where the content of an edition was rewritten', async () => {
      const snapshot = otherContent(first)
      expect(await foundWhile(first, { snapshot })).toMatchObject({
        in: 'editions',
        key: first.key,
        what: 'hash',
        expected: hashOf(snapshot),
        found: first.contentHash,
      })
    })

    it('is broken where the newest edition was rewritten together with its own hash', async () => {
      const snapshot = otherContent(second)
      const contentHash = hashOf(snapshot)
      expect(await foundWhile(second, { snapshot, contentHash })).toMatchObject({
        key: second.key,
        what: 'auditEvent',
      })
    })

    it.each([
      ['year', { year: 2016 }],
      ['change note', { changeNote: '无' }],
    ])('is broken where an edition shows another %s than its snapshot', async (_, data) => {
      expect(await foundWhile(second, data)).toMatchObject({ key: second.key, what: 'column' })
    })

    it('is broken where an edition was given another day or another publisher', async () => {
      const publishedAt = '2018-01-01T00:00:00.000Z'
      expect(await foundWhile(second, { publishedAt })).toMatchObject({ what: 'auditEvent' })
      expect(await foundWhile(second, { publishedBy: 'x' })).toMatchObject({ what: 'auditEvent' })
    })

    it('is broken where an edition continues another one, or no head of the audit', async () => {
      const hash = '0'.repeat(64)
      expect(await foundWhile(second, { previousHash: hash })).toMatchObject({
        what: 'previousHash',
        expected: first.contentHash,
        found: hash,
      })
      expect(await foundWhile(second, { auditHead: hash })).toMatchObject({
        what: 'auditHead',
        found: hash,
      })
      expect(await foundWhile(second, { auditHead: null })).toMatchObject({ what: 'auditHead' })
    })

    it('is broken where an edition is gone, the newest one too', async () => {
      for (const edition of [first, second]) {
        const { id } = edition
        const stored = await desk.payload.db.findOne({
          collection: 'editions',
          where: { id: { equals: id } },
        })
        await remove(desk.payload, { collection: 'editions', id })
        expect((await verify()).broken).toMatchObject({ what: 'missingEdition' })
        await desk.payload.db.create({ collection: 'editions', data: { ...Object(stored) } })
      }
      expect((await verify()).isWhole).toBe(true)
    })

    it('is broken where the audit that it refers to is', async () => {
      const [event] = await auditOf(desk.payload)
      if (!event) throw new Error('no event')
      const { id, reason } = event
      await tamper(desk.payload, { collection: 'audit-events', id, data: { reason: '改写' } })
      expect((await verify()).broken).toMatchObject({ in: 'audit-events', what: 'hash' })
      await tamper(desk.payload, {
        collection: 'audit-events',
        id,
        data: { reason: reason ?? null },
      })
    })

    it('is broken where somebody else brought in a notice: it would hide an edition', async () => {
      const req = await requestOf(desk.payload, null)
      const notice = (throughEdition: number) => ({
        key: `${second.key}:notice:${throughEdition}`,
        report: String(second.report),
        organization: String(second.organization),
        kind: 'takenDown' as const,
        throughEdition,
        at: new Date().toISOString(),
        reason: '数据有误',
        explanation: '正在核实。',
      })
      for (const [edition, what] of [
        [2, 'missingEvent'],
        [3, 'notice'],
      ] as const) {
        const data = notice(edition)
        const { id } = await desk.payload.create({ collection: 'notices', data, depth: 0, req })
        expect((await verify()).broken).toMatchObject({ in: 'notices', key: data.key, what })
        await remove(desk.payload, { collection: 'notices', id })
      }
    })
  })

  describe('a takedown and a seal', () => {
    let notices: readonly Notice[]
    let sealed: Edition

    beforeAll(async () => {
      const { payload } = desk
      const words = { reason: '含住址', explanation: '核实中。' }
      const takeDown = { transition: 'takeDown', ...words } as const
      await transition(payload, office.publisher, report, takeDown)
      for (const person of [office.publisher, office.signatory]) {
        const path = `/editions/${first.id}/seal`
        const body = { reason: '含住址' }
        const { status } = await rest(payload, person, { method: 'POST', path, body })
        expect(status).toBeLessThan(203)
      }
      notices = (await payload.find({ collection: 'notices', sort: 'key', depth: 0 })).docs
      sealed = await payload.findByID({ collection: 'editions', id: first.id, depth: 0 })
    })

    it('leave the record whole: the chain goes on by the hashes that were kept', async () => {
      expect(sealed.contentHash).toBe(first.contentHash)
      expect(hashOf(sealed.snapshot)).not.toBe(sealed.contentHash)
      expect(await verify()).toEqual({ isWhole: true, editions: 2, notices: 2, broken: null })
    })

    it('are missed where the notice was removed', async () => {
      for (const { id, kind, key, ...rest } of notices) {
        await remove(desk.payload, { collection: 'notices', id })
        expect((await verify()).broken).toMatchObject(
          kind === 'sealed'
            ? { in: 'editions', key: first.key, what: 'missingNotice', expected: key }
            : { in: 'audit-events', key: `notices:${id}`, what: 'missingNotice' },
        )
        await desk.payload.db.create({ collection: 'notices', data: { id, kind, key, ...rest } })
      }
      expect((await verify()).isWhole).toBe(true)
    })

    it.each([
      ['reason', { reason: '别的' }],
      ['explanation', { explanation: '别的' }],
      ['day', { at: '2018-01-01T00:00:00.000Z' }],
      ['person', { by: 'x' }],
    ])('are broken where the notice was given another %s', async (_, data) => {
      for (const notice of notices) {
        const { id, key } = notice
        await tamper(desk.payload, { collection: 'notices', id, data })
        expect((await verify()).broken).toMatchObject({ in: 'notices', key, what: 'auditEvent' })
        const before = Object.keys(data).map((name) => [name, Reflect.get(notice, name)])
        await tamper(desk.payload, { collection: 'notices', id, data: Object.fromEntries(before) })
      }
    })

    it('are broken where something else was put in the place of what was sealed, or it was put back', async () => {
      for (const snapshot of [first.snapshot, otherContent(sealed)]) {
        expect(await foundWhile(sealed, { snapshot })).toMatchObject({
          in: 'editions',
          key: first.key,
          what: 'seal',
          expected: hashOf(sealed.snapshot),
        })
      }
      expect(await foundWhile(sealed, { contentHash: '0'.repeat(64) })).toMatchObject({
        what: 'seal',
      })
    })

    it('are broken where an edition is as empty as a sealed one and nobody sealed it', async () => {
      const snapshot = { ...Object(second.snapshot), sections: [] }
      const found = { key: second.key, what: 'hash' }
      expect(await foundWhile(second, { snapshot })).toMatchObject(found)
    })

    it('are broken where the audit tells of one person alone', async () => {
      const events = await auditOf(desk.payload, first.id)
      const asked = events.find(({ action }) => action === 'edition.requestSeal')
      if (!asked) throw new Error('nobody asked')
      const { id, actor } = asked
      const data = { actor: office.signatory.id }
      await tamper(desk.payload, { collection: 'audit-events', id, data })
      expect((await verify()).broken).toMatchObject({ key: first.key, what: 'seal' })
      await tamper(desk.payload, { collection: 'audit-events', id, data: { actor: actor ?? '' } })
      expect((await verify()).isWhole).toBe(true)
    })
  })
})
