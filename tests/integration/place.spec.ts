import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Section } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSection } from '../support/makeSection.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { saveSection } from '../support/saveSection.ts'

describe('the place of a section in the chapter tree', () => {
  let desk: Desk
  let office: Office
  let report: string
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    report = (await makeEmptyReport(desk.payload, office.editor, { organization, year: 2017 })).id
  })
  afterAll(() => desk.close())

  const below = (parent?: Section) =>
    makeSection(desk.payload, office.editor, {
      report,
      ...(parent ? { parent: parent.id } : {}),
    })
  const move = ({ id, revision }: Section, parent: string | null) =>
    saveSection(desk.payload, office.editor, { id }, { parent, revision })
  const chain = async (length: number) => {
    const sections = [await below()]
    while (sections.length < length) sections.push(await below(sections.at(-1)))
    return sections
  }

  it('a new section stands last', async () => {
    const [first, second] = [await below(), await below()]
    expect(second.order > first.order).toBe(true)
  })

  it('four levels are the deepest, counted with what stands below', async () => {
    const [top, second, third, fourth] = await chain(4)
    const pair = await chain(2)
    if (!top || !second || !third || !fourth || !pair[0]) throw new Error('Sections are missing')
    expect(await codeOf(below(fourth))).toBe('WRONG_PARENT')
    expect(await codeOf(move(pair[0], third.id))).toBe('WRONG_PARENT')
    expect(await move(pair[0], second.id)).toMatchObject({ parent: second.id })
  })

  it('nothing stands below itself', async () => {
    const [top, second, third] = await chain(3)
    if (!top || !second || !third) throw new Error('Sections are missing')
    for (const { id } of [top, second, third]) {
      expect(await codeOf(move(top, id))).toBe('WRONG_PARENT')
    }
  })

  it('the section above is one of the same report', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const other = await makeEmptyReport(payload, office.editor, { organization, year: 2018 })
    const elsewhere = await makeSection(payload, office.editor, { report: other.id })
    const here = await below()
    for (const parent of [elsewhere.id, 'no such section']) {
      expect(await codeOf(move(here, parent))).toBe('WRONG_PARENT')
    }
  })

  it('a key initiative lies in a section of its own report', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const other = await makeEmptyReport(payload, office.editor, { organization, year: 2019 })
    const elsewhere = await makeSection(payload, office.editor, { report: other.id })
    const create = async (section: string) =>
      payload.create({
        collection: 'key-initiatives',
        data: {
          report,
          section,
          title: '放管服改革',
          area: 'reform',
          order: '',
          workflowState: 'draft',
          revision: 0,
        },
        depth: 0,
        overrideAccess: false,
        req: await requestOf(payload, office.editor),
      })
    await expect(create(elsewhere.id)).rejects.toMatchObject({ status: 400 })
    const here = await below()
    expect(await create(here.id)).toMatchObject({ section: here.id })
  })

  it('moving writes that one section and changes what the report is hashed to', async () => {
    const [top, second] = [await below(), await below()]
    const before = await reportNow(desk.payload, { id: report })
    await move(second, top.id)
    const after = await reportNow(desk.payload, { id: report })
    const untouched = await desk.payload.findByID({ collection: 'sections', id: top.id })
    expect(untouched.revision).toBe(top.revision)
    expect(after.revision).toBe(before.revision)
    expect(after.contentHash).not.toBe(before.contentHash)
  })
})
