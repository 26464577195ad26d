import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readContributions } from '../../src/domain/contributions.ts'
import type { Report, Section, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeReport } from '../support/makeReport.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'

describe('restoring a version', () => {
  let desk: Desk
  let office: Office
  let colleague: User
  let report: Report
  let section: Section
  let firstVersion: string
  let year = 2008
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    colleague = await makePerson(desk.payload, [{ organization, roles: ['editor'] }])
  })
  afterAll(() => desk.close())

  beforeEach(async () => {
    const { payload } = desk
    year += 1
    const organization = office.organization.id
    report = await makeReport(payload, office.editor, { organization, year })
    const [first] = await sectionsOf(payload, report)
    if (!first) throw new Error('The report has no sections')
    section = await saveSection(payload, office.editor, first, { heading: '第二稿', revision: 1 })
    firstVersion = await versionOf('sections', section.id, 1)
  })

  const versionOf = async (collection: 'reports' | 'sections', id: string, revision: number) => {
    const { docs } = await desk.payload.findVersions({
      collection,
      where: {
        and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }],
      },
    })
    if (!docs[0]) throw new Error(`There is no version of revision ${revision}`)
    return docs[0].id
  }

  const restore = async (
    person: User,
    id: string,
    collection: 'reports' | 'sections' = 'sections',
  ) =>
    desk.payload.restoreVersion({
      collection,
      id,
      depth: 0,
      overrideAccess: false,
      req: await requestOf(desk.payload, person),
    })

  it('brings the content back as a further revision of whoever restored it', async () => {
    const restored = await restore(colleague, firstVersion)
    expect(restored).toMatchObject({
      heading: '总体情况',
      revision: 3,
      savedBy: colleague.id,
      workflowState: 'draft',
      createdAt: section.createdAt,
    })
    const { contributions } = await desk.payload.findByID({
      collection: 'sections',
      id: section.id,
    })
    expect(readContributions(contributions)).toContainEqual({
      person: colleague.id,
      baseEdition: 0,
      what: 'content',
    })
  })

  it('keeps what the workflow wrote since, whatever the version says', async () => {
    const { payload } = desk
    await transition(payload, office.editor, report, { transition: 'submit' })
    await transition(payload, office.reviewer, report, { transition: 'sendBack', reason: '改' })
    const before = await reportNow(payload, report)
    await restore(office.editor, await versionOf('reports', report.id, 1), 'reports')
    const { revision, updatedAt, ...kept } = await reportNow(payload, report)
    expect(revision).toBe(before.revision + 1)
    expect(updatedAt).not.toBe(before.updatedAt)
    expect(kept).toMatchObject({
      workflowState: 'draft',
      lastTransition: { transition: 'sendBack' },
      submittedBy: office.editor.id,
      stages: before.stages,
      openItems: 'all',
      contentHash: before.contentHash,
    })
  })

  it('is refused while the report is not in draft', async () => {
    const { payload } = desk
    const version = await versionOf('reports', report.id, 1)
    await transition(payload, office.editor, report, { transition: 'submit' })
    expect(await codeOf(restore(office.editor, firstVersion))).toBe('WRONG_STATE')
    expect(await codeOf(restore(office.editor, version, 'reports'))).toBe('WRONG_STATE')
  })

  it('is refused in a part that sending back did not open', async () => {
    const { payload } = desk
    await transition(payload, office.editor, report, { transition: 'submit' })
    await transition(payload, office.reviewer, report, {
      transition: 'sendBack',
      reason: '改前言',
      reopen: [],
    })
    expect(await codeOf(restore(office.editor, firstVersion))).toBe('WRONG_STATE')
  })

  it('as a draft is refused and leaves no version behind', async () => {
    const { payload } = desk
    const path = `/sections/versions/${firstVersion}?draft=true`
    const answer = await rest(payload, office.editor, { method: 'POST', path })
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ data: { code: 'INVALID_REQUEST', refusals: [{ field: 'draft' }] } }] },
    })
    const { totalDocs } = await payload.countVersions({
      collection: 'sections',
      where: { parent: { equals: section.id } },
    })
    expect(totalDocs).toBe(2)
  })

  it('is for editors alone, and of a stranger not even known', async () => {
    const { payload } = desk
    const stranger = (await makeOffice(payload)).editor
    expect(await codeOf(restore(office.reviewer, firstVersion))).toBe('NOT_PERMITTED')
    expect(await codeOf(restore(stranger, firstVersion))).toBe('NOT_FOUND')
    expect(await codeOf(restore(office.editor, 'no such version'))).toBe('NOT_FOUND')
  })

  it('of twelve people who restore and save at once each write is a revision of its own', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const people = await Promise.all(
      Array.from({ length: 6 }, () => makePerson(payload, [{ organization, roles: ['editor'] }])),
    )
    const outcomes = await Promise.allSettled([
      ...people.map((person) => restore(person, firstVersion)),
      ...people.map((person) =>
        saveSection(payload, person, section, { heading: person.name, revision: 2 }),
      ),
    ])
    const written = outcomes.filter(({ status }) => status === 'fulfilled').length
    const codes = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [Reflect.get(Object(outcome.reason), 'data')?.code] : [],
    )
    expect(new Set(codes)).toEqual(new Set(['STALE']))
    const { docs } = await payload.findVersions({
      collection: 'sections',
      where: { parent: { equals: section.id } },
      limit: 50,
    })
    const revisions = docs.map(({ version }) => version.revision).toSorted((a, b) => a - b)
    expect(revisions).toEqual(Array.from({ length: 2 + written }, (_, index) => index + 1))
  })
})
