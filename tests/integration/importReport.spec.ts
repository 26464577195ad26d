import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { countEverything } from '../fixtures/import/countEverything.ts'
import { makeEditor } from '../fixtures/import/makeEditor.ts'
import { reportText } from '../fixtures/import/reportText.ts'
import { startImport } from '../fixtures/import/startImport.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'
import { walkTo } from '../support/walkTo.ts'

describe('imports', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await bootDesk()
  })
  afterAll(() => desk.close())

  const documentsOf = async (report: string) => {
    const options = { where: { report: { equals: report } }, pagination: false, depth: 0 } as const
    const sort = 'order'
    const { payload } = desk
    return {
      report: await payload.findByID({ collection: 'reports', id: report, depth: 0 }),
      sections: (await payload.find({ ...options, collection: 'sections', sort })).docs,
      initiatives: (await payload.find({ ...options, collection: 'key-initiatives', sort })).docs,
      proposals: (await payload.find({ ...options, collection: 'proposal-responses', sort })).docs,
    }
  }

  describe('importing a report', () => {
    let office: Office
    let text: string
    beforeAll(async () => {
      office = await makeOffice(desk.payload)
      text = reportText(office.organization.name)
    })

    it('an editor imports the whole report as a draft of hers', async () => {
      const { outcome, report } = await startImport(desk.payload, office.editor, { text })
      expect(outcome).toBe('imported')
      const { sections, initiatives, proposals, ...stored } = await documentsOf(report.id)
      expect([sections.length, initiatives.length, proposals.length]).toEqual([17, 4, 2])
      expect(stored.report).toMatchObject({
        organization: office.organization.id,
        year: 2017,
        format: 'R2014',
        workflowState: 'draft',
        revision: 1,
        savedBy: office.editor.id,
        period: { from: '2017-01-01T12:00:00.000Z', to: '2017-12-31T12:00:00.000Z' },
        contact: { address: '县府东街99号', postcode: '215400', telephone: '0512-53952450' },
      })
      for (const { contributions } of [stored.report, ...sections, ...initiatives, ...proposals]) {
        expect(contributions).toContainEqual({
          person: office.editor.id,
          baseEdition: 0,
          what: 'content',
        })
      }
    })

    it('what lies on the desk is the source, character for character, with its numbers', async () => {
      const { loadWorkingReport } = await import('../../src/operations/loadWorkingReport.ts')
      const { buildSnapshot } = await import('../../src/record/snapshot/buildSnapshot.ts')
      const { report } = await startImport(desk.payload, office.editor, { text })
      const working = await loadWorkingReport(await requestOf(desk.payload, null), report.id)
      if (!working) throw new Error('The report is not there')
      const snapshot = buildSnapshot(working)
      const textOf = (sections: typeof snapshot.sections): string =>
        sections
          .map(
            ({ number, heading, body, children }) =>
              number + heading + body.text + textOf(children),
          )
          .join('')
      const { title, preamble } = snapshot.report
      expect(`${title}${preamble?.text}${textOf(snapshot.sections)}`).toBe(
        text.trim().replaceAll(/\s*\n\s*/g, ''),
      )
    })

    it('its chapters cover every topic that its form requires', async () => {
      const { report } = await startImport(desk.payload, office.editor, { text })
      const submitted = await walkTo(desk.payload, office, report, 'firstReview')
      expect(submitted.workflowState).toBe('firstReview')
    })

    it('each key initiative has its section and 18 figures in all, each with an id of its own', async () => {
      const { report } = await startImport(desk.payload, office.editor, { text })
      const { sections, initiatives } = await documentsOf(report.id)
      const headings = new Map(sections.map(({ id, heading }) => [id, heading]))
      expect(
        initiatives.map(({ title, area, section }) => [title, area, headings.get(String(section))]),
      ).toEqual([
        ['围绕深化改革推进公开', 'deepeningReform', '围绕深化改革推进公开。'],
        ['围绕促进经济发展推进公开', 'economicDevelopment', '围绕促进经济发展推进公开。'],
        ['围绕民生改善推进公开', 'livelihood', '围绕民生改善推进公开。'],
        ['围绕助力政府建设推进公开', 'governmentBuilding', '围绕助力政府建设推进公开。'],
      ])
      const figures = initiatives.flatMap((initiative) => initiative.figures)
      const ids = figures.map((figure) => Reflect.get(Object(figure), 'id'))
      expect(new Set(ids).size).toBe(18)
      expect(figures).toContainEqual(
        expect.objectContaining({
          value: '23.6',
          unit: '万条',
          amount: '236000',
          text: '23.6万条',
        }),
      )
    })

    it('the audit tells who imported it', async () => {
      const { report } = await startImport(desk.payload, office.editor, { text })
      const { docs } = await desk.payload.find({
        collection: 'audit-events',
        where: { document: { equals: report.id }, action: { equals: 'report.import' } },
      })
      expect(docs).toMatchObject([{ actor: office.editor.id, subject: 'reports', to: 'draft' }])
    })

    it('twice changes nothing: no document, no version, no revision', async () => {
      const first = await startImport(desk.payload, office.editor, { text })
      const before = [await countEverything(desk.payload), await documentsOf(first.report.id)]
      const second = await startImport(desk.payload, office.editor, { text: `\uFEFF${text}\n` })
      expect(second).toMatchObject({ outcome: 'unchanged', report: { id: first.report.id } })
      expect([await countEverything(desk.payload), await documentsOf(first.report.id)]).toEqual(
        before,
      )
    })
  })

  describe('importing again what has moved on since', () => {
    it('a published report that still says the same stays as it is', async () => {
      const office = await makeOffice(desk.payload)
      const request = { text: reportText(office.organization.name) }
      const { report } = await startImport(desk.payload, office.editor, request)
      await walkTo(desk.payload, office, report, 'published')
      expect(await startImport(desk.payload, office.editor, request)).toMatchObject({
        outcome: 'unchanged',
        report: { id: report.id, workflowState: 'published' },
      })
    })

    it('a report with one word changed on the desk is another report', async () => {
      const { editor, text } = await makeEditor(desk.payload)
      const { report } = await startImport(desk.payload, editor, { text })
      const { sections } = await documentsOf(report.id)
      const fees = sections.find(({ heading }) => heading === '政府信息公开收费及减免情况')
      await desk.payload.update({
        collection: 'sections',
        id: fees?.id ?? '',
        data: { revision: 1, body: richText('本年度收取公开费用一元。') },
        overrideAccess: false,
        req: await requestOf(desk.payload, editor),
      })
      const refusal = await refusalOf(startImport(desk.payload, editor, { text }))
      expect(refusal).toMatchObject({ status: 409, code: 'ALREADY_EXISTS' })
    })
  })

  describe('what is known otherwise than by the text', () => {
    it('the organization and the year that are given go before the title, which an issue tells', async () => {
      const { organization, editor } = await makeEditor(desk.payload)
      const { parsed, report } = await startImport(desk.payload, editor, {
        text: reportText('别的市'),
        organization: organization.slug,
        year: 2016,
      })
      expect(report).toMatchObject({
        organization: organization.id,
        year: 2016,
        title: '别的市2017年政府信息公开工作年度报告',
      })
      expect(parsed.issues.map(({ code }) => code)).toEqual([
        'ORGANIZATION_DIFFERS',
        'YEAR_DIFFERS',
        'PERIOD_OUTSIDE_YEAR',
      ])
    })

    it('the areas are those of the office’s settings', async () => {
      const { editor, text } = await makeEditor(desk.payload)
      const { areas: before } = await desk.payload.findGlobal({ slug: 'settings', depth: 0 })
      const areas = [{ areaId: 'renewed', name: '深化改革', years: [2017] }]
      await desk.payload.updateGlobal({ slug: 'settings', data: { areas } })
      const { parsed } = await startImport(desk.payload, editor, { text })
      await desk.payload.updateGlobal({ slug: 'settings', data: { areas: before ?? [] } })
      expect(parsed.report.keyInitiatives.map(({ area }) => area)).toEqual([
        'renewed',
        null,
        null,
        null,
      ])
    })
  })
})
