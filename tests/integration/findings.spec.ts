import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { runChecks } from '../../src/domain/checks/runChecks.ts'
import { readReport } from '../../src/import/parseReport.ts'
import { toCheckedReport } from '../../src/import/toCheckedReport.ts'
import type { ToldFindings } from '../../src/operations/checking/findingsOnReport.ts'
import type { Report, User } from '../../src/payload-types.ts'
import { reportText } from '../fixtures/import/reportText.ts'
import { startImport } from '../fixtures/import/startImport.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { explainFindings } from '../support/explainFindings.ts'
import { findingsOf } from '../support/findingsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { refusedWith } from '../support/refusedWith.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { saveReport } from '../support/saveReport.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const BALANCED = readFileSync('tests/fixtures/checks/balanced-2022.txt', 'utf8')

describe('findings', () => {
  let desk: Desk
  let office: Office

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const ask = (person: User | null, { id }: Report) =>
    rest(desk.payload, person, { path: `/reports/${id}/findings` })
  const importText = async (text: string): Promise<Report> => {
    const organization = office.organization.slug
    return (await startImport(desk.payload, office.editor, { text, organization })).report
  }
  const explanationsOf = async (report: Pick<Report, 'id'>) =>
    (await reportNow(desk.payload, report)).explanations ?? []

  describe('the report of 2017 on the desk', () => {
    let report: Report
    beforeAll(async () => {
      report = await importText(reportText(office.organization.name))
    })

    it('shows the very findings that its file shows, by the same keys', async () => {
      const file = toCheckedReport(readReport(reportText(office.organization.name)))
      const keys = file ? runChecks(file).map(({ key }) => key) : []
      const { findings, counts } = await findingsOf(desk.payload, office.editor, report)
      expect(keys).toHaveLength(15)
      expect(findings.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
      expect(counts).toEqual({ errors: 0, warnings: 15, explained: 0 })
    })

    it('tells each in the language of who asks, with the place, the ground and how to mend it', async () => {
      const inChinese = await findingsOf(desk.payload, office.editor, report)
      const inEnglish = await findingsOf(desk.payload, office.editor, report, 'en')
      const doubled = ({ findings }: ToldFindings) =>
        findings.find(({ check }) => check === 'WORD-DOUBLED')
      const section = (await sectionsOf(desk.payload, report)).find(({ heading }) =>
        heading.startsWith('探索线下服务中心'),
      )
      expect(doubled(inChinese)).toMatchObject({
        group: 'perfunctory',
        severity: 'warning',
        where: { section: section?.id },
        place: `4.${section?.heading ?? ''}`,
        document: { collection: 'sections', id: section?.id },
        found: '增加增加',
        expected: '增加',
        message: expect.stringContaining('增加增加'),
      })
      expect(doubled(inEnglish)?.message).toMatch(/[a-z]{4}/)
      expect(doubled(inEnglish)?.message).not.toBe(doubled(inChinese)?.message)
      for (const { basis, mend } of inEnglish.findings) {
        expect([basis, mend].every((text) => text.length > 0)).toBe(true)
      }
    })

    it('is told to whoever may read the report, and to nobody else', async () => {
      const { payload } = desk
      const { organization } = await makeOffice(payload)
      const outsider = await makePerson(payload, [
        { organization: organization.id, roles: ['editor'] },
      ])
      expect((await ask(office.auditor, report)).status).toBe(200)
      expect((await ask(outsider, report)).status).toBe(404)
      expect((await ask(null, report)).status).toBe(403)
    })

    it('cannot be submitted before each is explained, and the refusal names them all', async () => {
      const { payload } = desk
      const { findings } = await findingsOf(desk.payload, office.editor, report)
      const refusal = await refusalOf(
        transition(payload, office.editor, report, { transition: 'submit' }),
      )
      expect(refusal).toMatchObject({ status: 422, code: 'GUARD_FAILED' })
      const [own] = refusal.refusals
      expect(own).toMatchObject({
        guard: 'hasNoBlockingFinding',
        items: findings.map(({ key }) => key),
      })
      expect(own?.message).toMatch(/错误 0 处.*提示 15 处/)
      const { body } = await rest(payload, office.editor, { path: `/reports/${report.id}/actions` })
      const submit = Object(body).actions.find(
        (action: { transition: string }) => action.transition === 'submit',
      )
      expect(submit).toMatchObject({ allowed: false, code: 'GUARD_FAILED', refusals: [own] })
    })

    it('is submitted once they are, and what was said stays with it through publication and revision', async () => {
      const { payload } = desk
      await explainFindings(payload, office.editor, report.id)
      const told = await findingsOf(desk.payload, office.editor, report)
      expect(told.counts).toEqual({ errors: 0, warnings: 0, explained: 15 })
      expect(told.deduction.before.total).toBeGreaterThan(0)
      expect(told.deduction.after.total).toBe(0)
      const kept = await explanationsOf(report)
      await walkTo(payload, office, report, 'published')
      const [edition] = await editionsOf(payload, report)
      expect(JSON.stringify(edition)).not.toContain(kept[0]?.text)
      await transition(payload, office.editor, report, { transition: 'revise', reason: '更正' })
      expect(await explanationsOf(report)).toEqual(kept)
      expect((await findingsOf(desk.payload, office.editor, report)).counts.warnings).toBe(0)
    })
  })

  describe('a report with tables', () => {
    let report: Report
    beforeAll(async () => {
      await importText(BALANCED.replaceAll('2022', '2021'))
      report = await importText(BALANCED)
    })
    const errorsOf = async () =>
      (await findingsOf(desk.payload, office.editor, report)).findings.filter(
        ({ severity }) => severity === 'error',
      )
    const submit = () => transition(desk.payload, office.editor, report, { transition: 'submit' })

    it('is compared with last year’s as it lies on the desk, where no edition of it exists', async () => {
      const errors = await errorsOf()
      expect(
        errors.map(({ check, where: { table, row, column }, found, expected }) => [
          check,
          [table, row, column].join('.'),
          `${found}→${expected}`,
        ]),
      ).toEqual([
        ['T3-CARRY', 't3.carriedOver.natural', '2→3'],
        ['T3-CARRY', 't3.carriedOver.business', '0→1'],
        ['T3-CARRY', 't3.carriedOver.total', '2→4'],
      ])
      const { docs } = await desk.payload.find({
        collection: 'statistical-tables',
        where: { and: [{ report: { equals: report.id } }, { table: { equals: 't3' } }] },
      })
      expect(errors[0]).toMatchObject({
        document: { collection: 'statistical-tables', id: docs[0]?.id },
        place: expect.stringContaining('自然人'),
      })
    })

    it('may keep a carry-over with a reason, and no other error', async () => {
      const { payload } = desk
      const { docs } = await payload.find({
        collection: 'statistical-tables',
        where: { and: [{ report: { equals: report.id } }, { table: { equals: 't4' } }] },
        depth: 0,
      })
      const [table] = docs
      const path = `/statistical-tables/${table?.id ?? ''}`
      const cells = Object(table?.cells)
      const wrong = { ...cells, review: { ...Object(cells.review), total: '99' } }
      const write = async (given: object) => {
        const { body } = await rest(payload, office.editor, { path })
        const { revision } = Object(body)
        const sent = { method: 'PATCH', path, body: { revision, cells: given } } as const
        expect((await rest(payload, office.editor, sent)).status).toBe(200)
      }
      await write(wrong)
      const sum = (await errorsOf()).find(({ check }) => check === 'T4-SUM')
      expect(sum?.isExplainable).toBe(false)
      const explained = await saveReport(desk.payload, office.editor, report, {
        explanations: [{ key: sum?.key, text: '与上年报告核对过。' }],
      })
      expect(refusedWith(explained)).toEqual({
        status: 422,
        code: 'INVALID_EXPLANATIONS',
        fields: ['explanations.0.key'],
      })
      await explainFindings(payload, office.editor, report.id)
      const [refusal] = (await refusalOf(submit())).refusals
      expect(refusal?.items).toEqual([sum?.key])
      expect(refusal?.message).toMatch(/错误 1 处.*提示 0 处/)
      await write(cells)
      await explainFindings(payload, office.editor, report.id)
      expect(await submit()).toMatchObject({ workflowState: 'firstReview' })
    })
  })
})
