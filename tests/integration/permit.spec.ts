import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { withPermit } from '../../src/operations/permits.ts'
import type { Report } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { makeSection } from '../support/makeSection.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { transition } from '../support/transition.ts'

describe('the state of a document is written by transitions alone', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let year = 2009
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  beforeEach(async () => {
    year += 1
    const organization = office.organization.id
    report = await makeEmptyReport(desk.payload, office.editor, { organization, year })
    await makeSection(desk.payload, office.editor, { report: report.id })
  })
  const publish = { workflowState: 'published', revision: 1 } as const

  const isStillDraft = async () => {
    expect(await reportNow(desk.payload, report)).toMatchObject({
      workflowState: 'draft',
      revision: 1,
    })
    expect(await editionsOf(desk.payload, report)).toEqual([])
  }

  it('an update that names another state is refused, also with all access', async () => {
    for (const overrideAccess of [false, true]) {
      const update = desk.payload.update({
        collection: 'reports',
        id: report.id,
        data: publish,
        overrideAccess,
        req: await requestOf(desk.payload, office.editor),
      })
      expect(await codeOf(update)).toBe('SYSTEM_FIELD')
    }
    await isStillDraft()
  })

  it('an update by nobody is refused, also with all access', async () => {
    const update = desk.payload.update({
      collection: 'reports',
      id: report.id,
      data: { title: '改', revision: 1 },
    })
    expect(await codeOf(update)).toBe('NOT_PERMITTED')
  })

  it('a draft update and an autosave are the same update', async () => {
    for (const door of ['?draft=true', '?autosave=true', '?draft=true&autosave=true']) {
      const path = `/reports/${report.id}${door}`
      const body = { ...publish, _status: 'published' }
      const answer = await rest(desk.payload, office.editor, { method: 'PATCH', path, body })
      expect(answer).toMatchObject({
        status: 403,
        body: { errors: [{ data: { code: 'SYSTEM_FIELD' } }] },
      })
    }
    await isStillDraft()
  })

  it('nothing is created in another state than draft', async () => {
    const { payload } = desk
    const [section] = await sectionsOf(payload, report)
    if (!section) throw new Error('The report has no sections')
    const { id: _id, ...copy } = section
    const req = await requestOf(payload, office.editor)
    const create = payload.create({
      collection: 'sections',
      data: { ...copy, workflowState: 'dropped' },
      req,
    })
    expect(await codeOf(create)).toBe('SYSTEM_FIELD')
  })

  it('changes in bulk and duplicates do not exist', async () => {
    const { payload } = desk
    const where = { id: { equals: report.id } }
    const bulk = payload.update({
      collection: 'reports',
      where,
      data: publish,
      req: await requestOf(payload, office.editor),
    })
    await expect(bulk).rejects.toMatchObject({ status: 403 })
    const path = `/reports?where[id][equals]=${report.id}`
    const patch = await rest(payload, office.editor, { method: 'PATCH', path, body: publish })
    expect(patch.status).toBe(403)
    const duplicate = await rest(payload, office.editor, {
      method: 'POST',
      path: `/reports/${report.id}/duplicate`,
    })
    expect([403, 404]).toContain(duplicate.status)
    expect((await payload.count({ collection: 'reports', where })).totalDocs).toBe(1)
    await isStillDraft()
  })

  it('a permit that was not given out here is none', async () => {
    const permit = {
      collection: 'reports',
      id: report.id,
      from: 'draft',
      to: 'published',
      revision: 1,
    }
    const update = desk.payload.update({
      collection: 'reports',
      id: report.id,
      data: publish,
      context: { permit },
      req: await requestOf(desk.payload, office.editor),
    })
    expect(await codeOf(update)).toBe('SYSTEM_FIELD')
    await isStillDraft()
  })

  it('a permit is for one document, one change and one revision, and void afterwards', async () => {
    const { payload } = desk
    const organization = office.organization.id
    const other = await makeEmptyReport(payload, office.editor, { organization, year: year + 50 })
    const permit = {
      collection: 'reports',
      id: report.id,
      from: 'draft',
      to: 'firstReview',
      revision: 1,
    } as const
    const write = async (
      context: Record<string, unknown>,
      { id }: Pick<Report, 'id'>,
      data: Partial<Report>,
    ) => {
      const req = await requestOf(payload, office.editor)
      return payload.update({ collection: 'reports', id, data, context, req })
    }
    const leaked = await withPermit(payload, permit, async (context) => {
      const review = { workflowState: 'firstReview', revision: 1 } as const
      expect(await codeOf(write(context, other, review))).toBe('SYSTEM_FIELD')
      expect(await codeOf(write(context, report, publish))).toBe('SYSTEM_FIELD')
      expect(await codeOf(write(context, report, { ...review, revision: 2 }))).toBe('STALE')
      return context
    })
    const late = write(leaked, report, { workflowState: 'firstReview', revision: 1 })
    expect(await codeOf(late)).toBe('SYSTEM_FIELD')
    await isStillDraft()
  })

  it('other fields of the workflow are refused likewise', async () => {
    const { payload } = desk
    const organization = office.organization.id
    report = await makeReport(payload, office.editor, { organization, year: 2008 })
    const changes: readonly Partial<Report>[] = [
      { openItems: [] },
      { stages: ['signature'] },
      { submittedBy: office.reviewer.id },
      { contributions: [] },
      { passes: [], stages: [] },
      {
        lastTransition: {
          transition: 'publish',
          actor: 'x',
          from: 'draft',
          to: 'published',
          at: '',
          revision: 1,
        },
      },
      { key: 'another:2017' },
      { year: 2030 },
      { savedBy: office.reviewer.id },
    ]
    const codes = await Promise.all(
      changes.map(async (change) =>
        codeOf(
          payload.update({
            collection: 'reports',
            id: report.id,
            data: { ...change, revision: 1 },
            req: await requestOf(payload, office.editor),
          }),
        ),
      ),
    )
    expect(codes).toEqual(changes.map(() => 'SYSTEM_FIELD'))
    await transition(payload, office.editor, report, { transition: 'submit' })
  })
})
