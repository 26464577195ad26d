import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parseReport } from '../../src/import/parseReport.ts'
import { countEverything } from '../fixtures/import/countEverything.ts'
import { makeEditor } from '../fixtures/import/makeEditor.ts'
import { startImport } from '../fixtures/import/startImport.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice } from '../support/makeOffice.ts'
import { requestOf } from '../support/requestOf.ts'
import { walkTo } from '../support/walkTo.ts'

const FILES = ['balanced-2022', 'r2014-qinghe-2016'] as const
const [BALANCED, QINGHE] = FILES
const NAMES = { [BALANCED]: '东湖县', [QINGHE]: '清河县' } as const

describe('tables of an import', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await bootDesk()
  })
  afterAll(() => desk.close())

  const textOf = (file: (typeof FILES)[number], organization: string): string =>
    readFileSync(`tests/fixtures/checks/${file}.txt`, 'utf8').replaceAll(NAMES[file], organization)

  /** The tables of a report as they lie on the desk, in their order. */
  const tablesOf = async (report: string) => {
    const { docs } = await desk.payload.find({
      collection: 'statistical-tables',
      where: { report: { equals: report } },
      sort: 'order',
      pagination: false,
      depth: 0,
    })
    return docs
  }

  const cellsOf = async (report: string) =>
    (await tablesOf(report)).map(({ table, cells }) => ({ table, cells }))

  describe('the statutory tables of a text that is imported', () => {
    it.each(FILES)('lie on the desk cell by cell as typed, totals too: %s', async (file) => {
      const { organization, editor } = await makeEditor(desk.payload)
      const text = textOf(file, organization.name)
      const { report } = await startImport(desk.payload, editor, { text })
      const { statisticalTables } = parseReport(text).report
      expect(await cellsOf(report.id)).toEqual(
        statisticalTables.map(({ table, cells }) => ({ table, cells })),
      )
      expect(await tablesOf(report.id)).toContainEqual(
        expect.objectContaining({
          organization: organization.id,
          revision: 1,
          workflowState: 'draft',
          contributions: expect.arrayContaining([
            { person: editor.id, baseEdition: 0, what: 'content' },
          ]),
        }),
      )
    })

    it('are published with the edition', async () => {
      const office = await makeOffice(desk.payload)
      const text = textOf(BALANCED, office.organization.name)
      const { report } = await startImport(desk.payload, office.editor, { text })
      await walkTo(desk.payload, office, report, 'published')
      const [edition] = await editionsOf(desk.payload, report)
      const published = Reflect.get(Object(edition?.snapshot), 'statisticalTables')
      expect(published).toMatchObject(await cellsOf(report.id))
    })

    it('twice changes nothing: no document, no version, no revision', async () => {
      const { organization, editor } = await makeEditor(desk.payload)
      const text = textOf(BALANCED, organization.name)
      await startImport(desk.payload, editor, { text })
      const before = await countEverything(desk.payload)
      expect((await startImport(desk.payload, editor, { text })).outcome).toBe('unchanged')
      expect(await countEverything(desk.payload)).toEqual(before)
    })
  })

  describe('a text with other figures in its tables and nothing else', () => {
    const OTHER = ['| 规章 | 0 | 0 | 0 |', '| 规章 | 0 | 0 | 1 |'] as const

    const importedReport = async () => {
      const { organization, editor } = await makeEditor(desk.payload)
      const text = textOf(BALANCED, organization.name)
      const { report } = await startImport(desk.payload, editor, { text })
      return { editor, text, other: text.replace(...OTHER), report }
    }

    it('updates them and the chapter that prints them, again and again', async () => {
      const { editor, text, other, report } = await importedReport()
      const { outcome } = await startImport(desk.payload, editor, { text: other })
      expect(outcome).toBe('updated')
      const [first, ...others] = await tablesOf(report.id)
      expect(first?.cells).toMatchObject({ rules: { made: '0', inForce: '1' } })
      expect([first?.revision, ...others.map(({ revision }) => revision)]).toEqual([2, 1, 1])
      expect((await startImport(desk.payload, editor, { text: other })).outcome).toBe('unchanged')
      expect((await startImport(desk.payload, editor, { text })).outcome).toBe('updated')
      expect((await startImport(desk.payload, editor, { text })).outcome).toBe('unchanged')
    })

    it('does not overwrite a figure that was corrected on the desk', async () => {
      const { editor, other, report } = await importedReport()
      const [table] = await tablesOf(report.id)
      const corrected = { ...Object(table?.cells), licences: { decisions: '10483' } }
      await desk.payload.update({
        collection: 'statistical-tables',
        id: table?.id ?? '',
        data: { revision: 1, cells: corrected },
        overrideAccess: false,
        req: await requestOf(desk.payload, editor),
      })
      expect(await codeOf(startImport(desk.payload, editor, { text: other }))).toBe(
        'ALREADY_EXISTS',
      )
      expect((await cellsOf(report.id))[0]?.cells).toEqual(corrected)
    })

    it('is another report once the first was submitted', async () => {
      const office = await makeOffice(desk.payload)
      const text = textOf(BALANCED, office.organization.name)
      const { report } = await startImport(desk.payload, office.editor, { text })
      await walkTo(desk.payload, office, report, 'firstReview')
      const attempt = startImport(desk.payload, office.editor, { text: text.replace(...OTHER) })
      expect(await codeOf(attempt)).toBe('ALREADY_EXISTS')
    })
  })
})
