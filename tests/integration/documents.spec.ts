import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeSection } from '../support/makeSection.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'

const LONG_AGO = '2001-01-01T00:00:00.000Z'

describe('what a client may and may not say about a document', () => {
  let desk: Desk
  let office: Office
  let report: Report
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    report = await makeEmptyReport(desk.payload, office.editor, { organization, year: 2017 })
  })
  afterAll(() => desk.close())
  const section = (given = {}) =>
    makeSection(desk.payload, office.editor, { report: report.id, ...given })
  const post = (path: string, body: object) =>
    rest(desk.payload, office.editor, { method: 'POST', path, body })

  it('ids are made here, whatever a client sends', async () => {
    const chosen = { id: 'chosen', _id: 'chosen', report: report.id, heading: '概述' }
    const { status, body } = await post('/sections', chosen)
    expect(status).toBe(201)
    expect(body['doc']).toMatchObject({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    const { totalDocs } = await desk.payload.count({
      collection: 'sections',
      where: { id: { equals: 'chosen' } },
    })
    expect(totalDocs).toBe(0)
    const { id, revision } = await section()
    const renamed = await saveSection(
      desk.payload,
      office.editor,
      { id },
      {
        ...{ id: 'another' },
        heading: '改',
        revision,
      },
    )
    expect(renamed.id).toBe(id)
  })

  it('when something was made and changed is what happened', async () => {
    const times = { createdAt: LONG_AGO, updatedAt: LONG_AGO }
    const created = await post('/sections', { report: report.id, heading: '概述', ...times })
    const { id, revision } = await section()
    const saved = await saveSection(desk.payload, office.editor, { id }, { ...times, revision })
    const about = { relationTo: 'sections', value: id }
    const comment = await post('/comments', { text: '问', about, ...times })
    for (const doc of [created.body['doc'], saved, comment.body['doc']]) {
      const { createdAt, updatedAt } = Object(doc)
      expect(Date.parse(createdAt)).toBeGreaterThan(Date.parse(LONG_AGO))
      expect(Date.parse(updatedAt)).toBeGreaterThan(Date.parse(LONG_AGO))
    }
  })

  it('fields of the workflow start empty, whatever a client sends', async () => {
    const { body } = await post('/reports', {
      organization: office.organization.id,
      year: 2016,
      format: 'R2021',
      key: 'another:2016',
      revision: 7,
      stages: ['signature'],
      passes: [{ stage: 'signature', person: office.editor.id }],
      submittedBy: office.editor.id,
      contributions: [],
      lastTransition: { transition: 'publish', at: '2099-01-01T00:00:00.000Z' },
      openItems: [],
      contentHash: 'hash',
      changeNote: '说明',
      savedBy: office.reviewer.id,
      explanations: [{ key: 'a', text: 'b', person: 'c', at: 'd' }],
    })
    const { id } = Object(body['doc'])
    const row = await desk.payload.db.findOne<Report>({
      collection: 'reports',
      where: { id: { equals: id } },
    })
    expect(row).toMatchObject({
      format: 'R2014',
      key: `${office.organization.id}:2016`,
      revision: 1,
      openItems: 'all',
      contributions: [{ person: office.editor.id, baseEdition: 0, what: 'content' }],
      savedBy: office.editor.id,
    })
    for (const field of ['stages', 'passes', 'submittedBy', 'lastTransition', 'changeNote']) {
      expect([field, Reflect.get(Object(row), field) ?? null]).toEqual([field, null])
    }
    expect([row?.contentHash ?? null, row?.explanations ?? null]).toEqual([null, null])
  })

  it('one organization has one report a year, also when two are created at once', async () => {
    const { payload } = desk
    const given = { organization: office.organization.id, year: 2015 }
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => makeEmptyReport(payload, office.editor, given)),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refusal = await refusalOf(makeEmptyReport(payload, office.editor, given))
    expect(refusal).toMatchObject({ status: 409, code: 'ALREADY_EXISTS' })
    expect(await codeOf(makeEmptyReport(payload, office.editor, { ...given, year: 2007 }))).toBe(
      'FORMAT_UNKNOWN',
    )
  })

  it('text holds the nodes of the editor and addresses that a reader may follow, no others', async () => {
    const withChild = (child: { readonly type: string; readonly [more: string]: unknown }) => {
      const text = richText('正文')
      return { root: { ...text.root, children: [{ ...child, version: 1 }] } }
    }
    const link = (url: string) => ({
      type: 'paragraph',
      children: [{ type: 'link', fields: { url, linkType: 'custom' }, children: [] }],
    })
    const { id, revision } = await section()
    for (const [child, found] of [
      [{ type: 'horizontalrule' }, 'horizontalrule'],
      [{ type: 'upload', value: 'x' }, 'upload'],
      [link('javascript:alert(1)'), 'javascript:alert(1)'],
      [link(' java\nscript:alert(1)'), 'script:alert(1)'],
    ] as const) {
      const body = withChild(child)
      const refusal = await refusalOf(
        saveSection(desk.payload, office.editor, { id }, { body, revision }),
      )
      expect(refusal).toMatchObject({ status: 422, code: 'CONTENT_NOT_ALLOWED' })
      expect(refusal.refusals).toMatchObject([{ field: 'body' }])
      expect(refusal.message).toContain(found)
    }
    const body = withChild(link('https://www.taicang.gov.cn/'))
    await saveSection(desk.payload, office.editor, { id }, { body, revision })
  })

  it('nothing is deleted, by whomever and by whatever way', async () => {
    const { id } = await section()
    for (const person of [office.editor, office.systemAdministrator, office.auditor]) {
      for (const path of [`/sections/${id}`, `/sections?where[id][equals]=${id}`]) {
        const { status } = await rest(desk.payload, person, { method: 'DELETE', path })
        expect(status).toBe(403)
      }
    }
    const req = await requestOf(desk.payload, office.editor)
    const remove = desk.payload.delete({ collection: 'sections', id, req })
    expect(await codeOf(remove)).toBe('DELETE_REFUSED')
    expect(await desk.payload.findByID({ collection: 'sections', id })).toMatchObject({ id })
  })

  it('a part does not move to another report, nor anything to another organization', async () => {
    const other = await makeOffice(desk.payload)
    const elsewhere = await makeEmptyReport(desk.payload, other.editor, {
      organization: other.organization.id,
      year: 2017,
    })
    const { id, revision } = await section()
    for (const change of [{ report: elsewhere.id }, { organization: other.organization.id }]) {
      const refusal = await refusalOf(
        saveSection(desk.payload, office.editor, { id }, { ...change, revision }),
      )
      expect(refusal).toMatchObject({ code: 'SYSTEM_FIELD' })
      expect(refusal.refusals).toMatchObject([{ field: Object.keys(change)[0] }])
    }
    const created = await makeSection(desk.payload, office.editor, { report: report.id })
    expect(created.organization).toBe(office.organization.id)
  })

  it('an order key that no later part could follow is refused', async () => {
    const { id, revision } = await section()
    for (const order of ['!', 'a', 'zzzzzzzz', '章']) {
      const save = saveSection(desk.payload, office.editor, { id }, { order, revision })
      await expect(save).rejects.toMatchObject({ status: 400 })
    }
    await section()
  })
})
