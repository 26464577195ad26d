import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'
import { countEverything } from '../fixtures/import/countEverything.ts'
import { makeEditor } from '../fixtures/import/makeEditor.ts'
import { startImport } from '../fixtures/import/startImport.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { requestOf } from '../support/requestOf.ts'
import { remove } from '../support/tamper.ts'

describe('imports at once', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await bootDesk()
  })
  afterAll(() => desk.close())

  type Editing = Awaited<ReturnType<typeof makeEditor>>
  const PARTS = ['sections', 'key-initiatives', 'proposal-responses'] as const
  const OTHER_CLOCKS = [
    'hrtime',
    'nextTick',
    'performance',
    'queueMicrotask',
    'setImmediate',
    'clearImmediate',
    'setInterval',
    'clearInterval',
    'setTimeout',
    'clearTimeout',
  ] as const
  const WHOLE = [17, 4, 2]

  const partsOf = async (payload: Payload, report: string): Promise<readonly number[]> => {
    const where = { report: { equals: report } }
    const counts: number[] = []
    for (const collection of PARTS) {
      counts.push((await payload.count({ collection, where })).totalDocs)
    }
    return counts
  }

  /** Who won, and the codes of the others. */
  const outcomesOf = async (attempts: readonly Promise<{ outcome: string }>[]) =>
    Promise.all(
      attempts.map((attempt) =>
        attempt.then(
          ({ outcome }) => outcome,
          () => codeOf(attempt),
        ),
      ),
    )

  describe('several who import the same report at once', () => {
    it('make one of it: one imports, the others find it unchanged or are told to try again', async () => {
      const { editor, text } = await makeEditor(desk.payload)
      const attempts = Array.from({ length: 5 }, () => startImport(desk.payload, editor, { text }))
      const outcomes = await outcomesOf(attempts)
      expect(outcomes.filter((outcome) => outcome === 'imported')).toHaveLength(1)
      const others = outcomes.filter((outcome) => outcome !== 'imported')
      expect(others.filter((outcome) => !['unchanged', 'BUSY'].includes(outcome))).toEqual([])
      const { outcome, report } = await startImport(desk.payload, editor, { text })
      expect([outcome, await partsOf(desk.payload, report.id)]).toEqual(['unchanged', WHOLE])
    })
  })

  describe('an import whose process was killed on an engine without transactions', () => {
    let editing: Editing
    let report: string

    /** What such a process leaves: the first parts in the order of writing, as whole documents. */
    const leaveBeginning = async (kept: readonly number[]): Promise<void> => {
      const { payload } = desk
      for (const [place, collection] of PARTS.entries()) {
        const where = { report: { equals: report } }
        const { docs } = await payload.find({ collection, where, pagination: false, depth: 0 })
        const inOrder = docs.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
        for (const { id } of inOrder.slice(kept[place])) {
          await payload.db.deleteVersions({ collection, where: { parent: { equals: id } } })
          await payload.db.deleteOne({ collection, where: { id: { equals: id } } })
        }
      }
    }

    /** So many minutes after the report was imported; the rest of the machinery keeps its own clock. */
    const after = async <T>(minutes: number, attempt: () => Promise<T>): Promise<T> => {
      const options = { collection: 'reports', id: report, depth: 0 } as const
      const { createdAt } = await desk.payload.findByID(options)
      const now = Date.parse(createdAt) + minutes * 60_000
      jest.useFakeTimers({ now, doNotFake: [...OTHER_CLOCKS] })
      try {
        return await attempt()
      } finally {
        jest.useRealTimers()
      }
    }
    const later = <T>(attempt: () => Promise<T>): Promise<T> => after(10, attempt)

    const importAgain = () => startImport(desk.payload, editing.editor, { text: editing.text })

    beforeEach(async () => {
      editing = await makeEditor(desk.payload)
      report = (await importAgain()).report.id
    })

    it.each([
      ['the report alone', [0, 0, 0]],
      ['some sections', [5, 0, 0]],
      ['all sections and an initiative', [17, 1, 0]],
      ['all but one link', [17, 4, 1]],
    ])('is finished by the next one: %s', async (_case, kept) => {
      const whole = await countEverything(desk.payload)
      await leaveBeginning(kept)
      expect(await partsOf(desk.payload, report)).toEqual(kept)
      expect(await later(importAgain)).toMatchObject({
        outcome: 'imported',
        report: { id: report },
      })
      expect(await partsOf(desk.payload, report)).toEqual(WHOLE)
      // Taking it over saved the report once more; it was told to the audit before.
      const { 'reports versions': versions, ...rest } = await countEverything(desk.payload)
      expect({ ...rest, 'reports versions': Number(versions) - 1 }).toEqual(whole)
      expect(await importAgain()).toMatchObject({ outcome: 'unchanged' })
    })

    it('is told to the audit by the next one, where all of it but that was done', async () => {
      const events = async () =>
        (await auditOf(desk.payload, report)).filter(({ action }) => action === 'report.import')
      const [told] = await events()
      await remove(desk.payload, { collection: 'audit-events', id: told?.id ?? '' })
      expect(await importAgain()).toMatchObject({ outcome: 'unchanged' })
      await importAgain()
      expect(await events()).toMatchObject([{ key: told?.key, actor: editing.editor.id }])
    })

    it('is left alone while it may still be writing', async () => {
      await leaveBeginning([5, 0, 0])
      expect(await after(0, () => codeOf(importAgain()))).toBe('BUSY')
      expect(await partsOf(desk.payload, report)).toEqual([5, 0, 0])
    })

    it('is finished by one of several', async () => {
      await leaveBeginning([5, 0, 0])
      const outcomes = await later(() => outcomesOf([importAgain(), importAgain(), importAgain()]))
      expect(outcomes.filter((outcome) => outcome === 'imported')).toHaveLength(1)
      expect(await partsOf(desk.payload, report)).toEqual(WHOLE)
    })

    it('is no beginning any more when somebody has worked on it', async () => {
      await leaveBeginning([5, 0, 0])
      const { docs } = await desk.payload.find({
        collection: 'sections',
        where: { report: { equals: report } },
        depth: 0,
      })
      const [section] = docs
      await desk.payload.update({
        collection: 'sections',
        id: section?.id ?? '',
        data: { revision: 1, assignee: editing.editor.id },
        overrideAccess: false,
        req: await requestOf(desk.payload, editing.editor),
      })
      expect(await codeOf(later(importAgain))).toBe('ALREADY_EXISTS')
      expect(await partsOf(desk.payload, report)).toEqual([5, 0, 0])
    })
  })
})
