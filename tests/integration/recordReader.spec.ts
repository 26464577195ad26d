import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { createRecordReader } from '../../src/record/payloadReader.ts'
import { buildSnapshot } from '../../src/record/snapshot/buildSnapshot.ts'
import { storedRecord } from '../../src/record/storedRecord.ts'
import { contentHash } from '../../src/record/snapshot/contentHash.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { onSqlite } from '../support/onSqlite.ts'
import { requestOf } from '../support/requestOf.ts'

describe('reading the record', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const nobody = () => requestOf(desk.payload, null)

  /** Inserts the first edition of a new report of a year, as publishing does. */
  const insert = async (year: number, req: PayloadRequest): Promise<string> => {
    const { loadWorkingReport } = await import('../../src/operations/loadWorkingReport.ts')
    const organization = office.organization.id
    const { id: report } = await makeEmptyReport(desk.payload, office.editor, {
      organization,
      year,
    })
    const working = await loadWorkingReport(await nobody(), report)
    if (!working) throw new Error('no report')
    const snapshot = buildSnapshot(working)
    const { id } = await desk.payload.create({
      collection: 'editions',
      data: {
        key: `${report}:1`,
        report,
        organization,
        year,
        number: 1,
        revision: 1,
        publishedAt: new Date().toISOString(),
        publishedBy: office.publisher.id,
        contentHash: contentHash(snapshot),
        snapshot: JSON.parse(JSON.stringify(snapshot)),
      },
      depth: 0,
      req,
    })
    return id
  }

  /** Inserts a notice, as taking down does. */
  const takeDown = (report: string, req: PayloadRequest) =>
    desk.payload.create({
      collection: 'notices',
      data: {
        key: `${report}:takenDown:1`,
        report,
        organization: office.organization.id,
        kind: 'takenDown',
        throughEdition: 1,
        at: new Date().toISOString(),
        reason: '数据有误',
        explanation: '正在核实。',
      },
      depth: 0,
      req,
    })

  describe('what would make an edition unreadable', () => {
    it.each([
      '+020170-01-01T00:00:00.000Z',
      '0017-01-01T00:00:00.000Z',
      '-000001-01-01T00:00:00.000Z',
    ])('is refused when it is written: the day %s', async (from) => {
      const organization = office.organization.id
      const year = 2009
      const given = { organization, year }
      const known = await desk.payload.find({
        collection: 'reports',
        where: { year: { equals: year } },
      })
      const report = known.docs[0] ?? (await makeEmptyReport(desk.payload, office.editor, given))
      const saving = desk.payload.update({
        collection: 'reports',
        id: report.id,
        data: { period: { from }, revision: report.revision },
        overrideAccess: false,
        req: await requestOf(desk.payload, office.editor),
      })
      await expect(saving).rejects.toMatchObject({ name: 'ValidationError' })
    })
  })

  describe('the reader of the record', () => {
    it('gives the same state while nothing changes, and a new one as soon as something is published', async () => {
      const reader = createRecordReader(desk.payload)
      const before = await reader.look()
      expect(await reader.look()).toBe(before)
      const id = await insert(2010, await nobody())
      const after = await reader.look()
      expect(after.editions.map((edition) => edition.id)).toEqual([
        ...before.editions.map((edition) => edition.id),
        id,
      ])
    })

    it('sees what another instance published, though both had read before', async () => {
      const [here, there] = [createRecordReader(desk.payload), createRecordReader(desk.payload)]
      await Promise.all([here.look(), there.look()])
      const id = await insert(2011, await nobody())
      for (const reader of [here, there]) {
        expect((await reader.look()).editions.map((edition) => edition.id)).toContain(id)
      }
    })

    it('reads all editions, however many, and none of their content with them', async () => {
      for (let year = 2012; year < 2024; year += 1) await insert(year, await nobody())
      const { editions } = await createRecordReader(desk.payload).look()
      expect(editions.length).toBeGreaterThanOrEqual(14)
      expect(editions.filter((edition) => 'snapshot' in edition)).toEqual([])
    })

    it('sees whose record the office’s own is, as soon as that is said', async () => {
      const reader = createRecordReader(desk.payload)
      expect((await reader.look()).office).toBeNull()
      const req = await nobody()
      const data = { office: office.organization.id }
      await desk.payload.updateGlobal({ slug: 'settings', data, req })
      expect((await reader.look()).office).toBe(office.organization.id)
    })

    it('reads the same through a connection of its own, without the desk', async () => {
      const { env } = await import('../../src/env.ts')
      const { openRecordDatabase } = await import('../../src/database/openRecordDatabase.ts')
      const database = await openRecordDatabase(env)
      try {
        expect(await database.isUpToDate()).toBe(true)
        const desks = createRecordReader(desk.payload)
        const own = storedRecord(database.store)
        const state = await own.look()
        expect(state).toEqual(await desks.look())
        expect(await database.store.settings()).toMatchObject({ name: null, isIndexed: false })
        const [{ id } = { id: '' }] = state.editions
        expect(await own.snapshot(id)).toEqual(await desks.snapshot(id))
      } finally {
        await database.close()
      }
    })

    it('has no content for an edition that is not there', async () => {
      await expect(createRecordReader(desk.payload).snapshot('none')).rejects.toThrow()
    })

    onSqlite('never sees a publication that is under way, nor one that is undone', async () => {
      const reader = createRecordReader(desk.payload)
      const before = await reader.look()
      const req = await nobody()
      await initTransaction(req)
      await takeDown(before.editions[0]?.report ?? '', req)
      expect(await reader.look()).toBe(before)
      await killTransaction(req)
      expect(await reader.look()).toBe(before)
    })

    onSqlite('sees a publication from the moment its transaction is through', async () => {
      const reader = createRecordReader(desk.payload)
      const before = await reader.look()
      const req = await nobody()
      await initTransaction(req)
      await takeDown(before.editions[0]?.report ?? '', req)
      await commitTransaction(req)
      expect((await reader.look()).notices).toHaveLength(before.notices.length + 1)
    })
  })
})
