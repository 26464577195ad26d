import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FORMATS } from '../../src/domain/formats/formats.ts'
import type { Section } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { createReport } from '../support/createReport.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { formOf, layoutOf } from '../support/layoutOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { setRules } from '../support/setRules.ts'
import { tablesOf } from '../support/tablesOf.ts'
import { transition } from '../support/transition.ts'
import { transitionPart } from '../support/transitionPart.ts'

describe('laying out', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const write = async (section: Section | undefined, text: string): Promise<void> => {
    if (!section) throw new Error('There is no such section')
    const { revision } = section
    await saveSection(desk.payload, office.editor, section, { revision, body: richText(text) })
  }

  describe('a new report', () => {
    it.each([
      [2010, 'R2008', 7, 0],
      [2016, 'R2014', 7, 1],
      [2020, 'R2019', 6, 3],
      [2025, 'R2021', 6, 3],
    ] as const)(
      'of %i has the chapters and tables of %s',
      async (year, format, chapters, tables) => {
        const id = await createReport(desk.payload, office.editor, {
          organization: office.organization.id,
          year,
        })
        const layout = await layoutOf(desk.payload, id)
        expect(layout).toEqual(formOf(format))
        expect([layout.chapters.length, layout.tables.length]).toEqual([chapters, tables])
      },
    )

    it('has them through the desk’s GraphQL and the local API too', async () => {
      const { editor, organization } = await makeOffice(desk.payload)
      const data = `organization: "${organization.id}", year: 2024, scope: own`
      const source = `mutation { createReport(data: { id: "chosen", ${data}, title: "", format: R2021, key: "", workflowState: draft, revision: 0 }) { id } }`
      const answer = await deskGraphql(desk.payload, editor, source)
      expect(answer.errors).toBeUndefined()
      const { docs } = await desk.payload.find({
        collection: 'reports',
        where: { organization: { equals: organization.id } },
        depth: 0,
      })
      expect(await layoutOf(desk.payload, docs[0]?.id ?? '')).toEqual(formOf('R2021'))

      const { id } = await desk.payload.create({
        collection: 'reports',
        data: {
          organization: organization.id,
          year: 2023,
          title: '',
          format: 'R2021',
          scope: 'own',
          key: '',
          workflowState: 'draft',
          revision: 0,
        },
        depth: 0,
        overrideAccess: false,
        req: await requestOf(desk.payload, editor),
      })
      expect(await layoutOf(desk.payload, id)).toEqual(formOf('R2021'))
    })

    it('has them whatever a client says of its request', async () => {
      const said = { brings: 'itsOwnParts' }
      const query =
        '?brings=itsOwnParts&context[brings]=itsOwnParts&req[context][brings]=itsOwnParts'
      const id = await createReport(desk.payload, office.editor, {
        organization: office.organization.id,
        year: 2022,
        query,
        more: { ...said, context: said, req: { context: said } },
      })
      expect(await layoutOf(desk.payload, id)).toEqual(formOf('R2021'))
    })

    it('is made once by several at once, and laid out once', async () => {
      const { editor, organization } = await makeOffice(desk.payload)
      const attempts = Array.from({ length: 4 }, () =>
        createReport(desk.payload, editor, { organization: organization.id, year: 2025 }).then(
          (id) => id,
          () => null,
        ),
      )
      const made = (await Promise.all(attempts)).filter((id) => id !== null)
      expect(made).toHaveLength(1)
      expect(await layoutOf(desk.payload, made[0] ?? '')).toEqual(formOf('R2021'))
      const { totalDocs } = await desk.payload.count({
        collection: 'sections',
        where: { organization: { equals: organization.id } },
      })
      expect(totalDocs).toBe(6)
    })

    it('that is refused leaves no chapter behind', async () => {
      const { editor, organization } = await makeOffice(desk.payload)
      const broken = { preamble: richText('\uD800') }
      const attempt = createReport(desk.payload, editor, {
        organization: organization.id,
        year: 2025,
        more: broken,
      })
      await expect(attempt).rejects.toThrow()
      const where = { organization: { equals: organization.id } }
      for (const collection of ['reports', 'sections', 'statistical-tables'] as const) {
        expect((await desk.payload.count({ collection, where })).totalDocs).toBe(0)
      }
    })
  })

  describe('who contributes to a report that was laid out', () => {
    it('is who created it, of the report; of its chapters and tables nobody yet', async () => {
      const id = await createReport(desk.payload, office.editor, {
        organization: office.organization.id,
        year: 2021,
      })
      const { contributions } = await reportNow(desk.payload, { id })
      const content = { person: office.editor.id, baseEdition: 0, what: 'content' }
      expect(contributions).toContainEqual(content)
      const sections = await sectionsOf(desk.payload, { id })
      for (const part of [...sections, ...(await tablesOf(desk.payload, { id: id }))]) {
        expect(part).toMatchObject({ contributions: [], savedBy: office.editor.id, revision: 1 })
      }
      await write(sections[0], '全年主动公开政府信息3条。')
      const [first, second] = await sectionsOf(desk.payload, { id })
      expect([first?.contributions, second?.contributions]).toEqual([[content], []])
    })

    it('who created it may approve a chapter that another wrote, and none that she wrote', async () => {
      const each = await makeOffice(desk.payload)
      await setRules(desk.payload, each, { itemReview: 'each' })
      const organization = each.organization.id
      const both = await makePerson(desk.payload, [{ organization, roles: ['editor', 'reviewer'] }])
      const id = await createReport(desk.payload, both, { organization, year: 2025 })
      const [hers, others] = await sectionsOf(desk.payload, { id })
      if (!hers || !others) throw new Error('The report has no chapters')
      const body = richText('正文。')
      await saveSection(desk.payload, both, hers, { revision: 1, body })
      await saveSection(desk.payload, each.editor, others, { revision: 1, body })
      for (const section of [hers, others]) {
        const part = { collection: 'sections', id: section.id } as const
        await transitionPart(desk.payload, each.editor, part, { transition: 'submit' })
      }
      const approve = (section: Section) =>
        transitionPart(
          desk.payload,
          both,
          { collection: 'sections', id: section.id },
          { transition: 'approve' },
        )
      const { refusals } = await refusalOf(approve(hers))
      expect(refusals.map(({ guard }) => guard)).toEqual(['isNotContributor'])
      expect(await approve(others)).toMatchObject({ workflowState: 'approved' })
    })
  })

  describe('a report of which nothing was written beside its headings', () => {
    const submission = async (id: string) => {
      const { refusals } = await refusalOf(
        transition(desk.payload, office.editor, { id }, { transition: 'submit' }),
      )
      return new Map(refusals.map(({ guard, items }) => [guard, items]))
    }

    it('covers no topic that its form requires', async () => {
      const id = await createReport(desk.payload, office.editor, {
        organization: office.organization.id,
        year: 2019,
      })
      const refused = await submission(id)
      expect(refused.get('hasRequiredParts')).toEqual(['preamble', ...FORMATS.R2019.required])
      expect(refused.has('noChapterIsEmpty')).toBe(false)
    })

    it('covers one by the table that tells of it; an empty table is not published', async () => {
      const id = await createReport(desk.payload, office.editor, {
        organization: office.organization.id,
        year: 2024,
      })
      const [table] = await tablesOf(desk.payload, { id: id })
      await desk.payload.update({
        collection: 'statistical-tables',
        id: table?.id ?? '',
        data: { revision: 1, cells: { licences: { decisions: '3' } } },
        overrideAccess: false,
        req: await requestOf(desk.payload, office.editor),
      })
      expect((await submission(id)).get('hasRequiredParts')).not.toContain('proactiveDisclosure')
      const { loadWorkingReport } = await import('../../src/operations/loadWorkingReport.ts')
      const { buildSnapshot } = await import('../../src/record/snapshot/buildSnapshot.ts')
      const working = await loadWorkingReport(await requestOf(desk.payload, null), id)
      if (!working) throw new Error('The report is not there')
      expect(buildSnapshot(working).statisticalTables.map((each) => each.table)).toEqual(['t2'])
    })

    it('is not submitted with a chapter that says nothing, required or not, until it is dropped', async () => {
      const id = await createReport(desk.payload, office.editor, {
        organization: office.organization.id,
        year: 2017,
      })
      const sections = await sectionsOf(desk.payload, { id })
      const last = sections.at(-1)
      for (const section of sections.slice(0, -1)) await write(section, '正文3条，不予公开0件。')
      expect((await submission(id)).get('noChapterIsEmpty')).toEqual([last?.id])
      await transitionPart(
        desk.payload,
        office.editor,
        { collection: 'sections', id: last?.id ?? '' },
        { transition: 'drop', reason: '没有其他事项' },
      )
      expect((await submission(id)).has('noChapterIsEmpty')).toBe(false)
    })
  })
})
