import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { FORMATS } from '../../src/domain/formats/formats.ts'
import type { User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeIn } from '../support/codeIn.ts'
import { createReport } from '../support/createReport.ts'
import { formOf, layoutOf } from '../support/layoutOf.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice } from '../support/makeOffice.ts'
import { makeSection } from '../support/makeSection.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { tablesOf } from '../support/tablesOf.ts'
import { transitionPart } from '../support/transitionPart.ts'

describe('a report whose process died while it was laid out, without transactions', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await bootDesk()
  })
  afterAll(() => desk.close())

  /** What such a process leaves: the first parts in the order of writing, as whole documents. */
  const leaveBeginning = async (report: string, kept: number): Promise<void> => {
    const { db } = desk.payload
    const chapters = await sectionsOf(desk.payload, { id: report })
    const parts = [
      ...chapters.map(({ id }) => ({ collection: 'sections' as const, id })),
      ...(await tablesOf(desk.payload, { id: report })).map(({ id }) => ({
        collection: 'statistical-tables' as const,
        id,
      })),
    ]
    for (const { collection, id } of parts.slice(kept)) {
      await db.deleteVersions({ collection, where: { parent: { equals: id } } })
      await db.deleteOne({ collection, where: { id: { equals: id } } })
    }
  }
  const come = (person: User, report: string) =>
    rest(desk.payload, person, { path: `/reports/${report}/actions` })
  const partsOf = async (report: string) => [
    ...(await sectionsOf(desk.payload, { id: report })),
    ...(await tablesOf(desk.payload, { id: report })),
  ]

  it.each([0, 4, 8])(
    'is finished by whoever comes next, who contributes nothing: %i of 9 parts were written',
    async (kept) => {
      const { auditor, editor, organization } = await makeOffice(desk.payload)
      const id = await createReport(desk.payload, editor, {
        organization: organization.id,
        year: 2025,
      })
      const before = await partsOf(id)
      await leaveBeginning(id, kept)
      const answers = await Promise.all(Array.from({ length: 4 }, () => come(auditor, id)))
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
      expect(await layoutOf(desk.payload, id)).toEqual(formOf('R2021'))
      const after = await partsOf(id)
      expect(after.map((part) => part.id)).toEqual(before.map((part) => part.id))
      for (const part of after) expect(part).toMatchObject({ contributions: [], revision: 1 })
      expect(after.map(({ savedBy }) => savedBy ?? null)).toEqual(
        after.map((_, place) => (place < kept ? editor.id : null)),
      )
      await come(auditor, id)
      expect(await partsOf(id)).toEqual(after)
    },
  )

  it('is finished by the process itself, where nobody comes', async () => {
    const { editor, organization } = await makeOffice(desk.payload)
    const id = await createReport(desk.payload, editor, {
      organization: organization.id,
      year: 2025,
    })
    await leaveBeginning(id, 3)
    const { caretaker } = await import('../../src/operations/caretaker.ts')
    await caretaker(desk.payload)(new Date())
    expect(await layoutOf(desk.payload, id)).toEqual(formOf('R2021'))
  })

  it('keeps what an editor has changed, dropped or written herself since', async () => {
    const { editor, organization } = await makeOffice(desk.payload)
    const id = await createReport(desk.payload, editor, {
      organization: organization.id,
      year: 2025,
    })
    await leaveBeginning(id, 3)
    const [changed, dropped] = await sectionsOf(desk.payload, { id })
    if (!changed || !dropped) throw new Error('The report has no chapters')
    const last = FORMATS.R2021.outline.at(-1)?.heading ?? ''
    const own = await makeSection(desk.payload, editor, { report: id, heading: last })
    const heading = '总体情况（修订）'
    await saveSection(desk.payload, editor, changed, { revision: 1, heading })
    await transitionPart(
      desk.payload,
      editor,
      { collection: 'sections', id: dropped.id },
      { transition: 'drop', reason: '不再需要' },
    )
    await come(editor, id)
    const sections = await sectionsOf(desk.payload, { id })
    expect(sections.map((each) => each.heading).toSorted()).toEqual(
      [heading, ...FORMATS.R2021.outline.slice(1).map((each) => each.heading)].toSorted(),
    )
    expect(sections.find((each) => each.id === dropped.id)?.workflowState).toBe('dropped')
    expect(sections.filter((each) => each.heading === last)).toMatchObject([{ id: own.id }])
    expect((await tablesOf(desk.payload, { id: id })).map(({ table }) => table)).toEqual(
      formOf('R2021').tables,
    )
  })

  it('is another than one that brings its own parts', async () => {
    const { auditor, editor, organization } = await makeOffice(desk.payload)
    const { id } = await makeEmptyReport(desk.payload, editor, {
      organization: organization.id,
      year: 2025,
    })
    await come(auditor, id)
    expect(await layoutOf(desk.payload, id)).toEqual({ chapters: [], tables: [] })
  })

  it('belongs to nobody who says in a request that she lays it out', async () => {
    const { editor, organization } = await makeOffice(desk.payload)
    const id = await createReport(desk.payload, editor, {
      organization: organization.id,
      year: 2025,
    })
    const permit = { purpose: 'layOut', report: id, collection: 'sections', id: 'chosen' }
    const { body } = await rest(desk.payload, editor, {
      method: 'POST',
      path: '/sections?context[permit][purpose]=layOut&context[permit][id]=chosen',
      body: { report: id, heading: '自拟', id: 'chosen', permit, context: { permit } },
    })
    const { id: made, contributions } = Object(body['doc'])
    expect(made).not.toBe('chosen')
    expect(contributions).not.toHaveLength(0)
    const { revision } = await reportNow(desk.payload, { id })
    const answer = await rest(desk.payload, editor, {
      method: 'PATCH',
      path: `/reports/${id}`,
      body: { startsFrom: null, revision },
    })
    expect([answer.status, codeIn(answer)]).toEqual([403, 'SYSTEM_FIELD'])
  })
})
