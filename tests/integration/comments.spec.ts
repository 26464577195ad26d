import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Report, Section, User } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSection } from '../support/makeSection.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { walkTo } from '../support/walkTo.ts'

describe('comments and suggestions', () => {
  let desk: Desk
  let office: Office
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())
  describe('comments', () => {
    let report: Report
    let section: Section
    beforeAll(async () => {
      const organization = office.organization.id
      report = await makeEmptyReport(desk.payload, office.editor, { organization, year: 2017 })
      section = await makeSection(desk.payload, office.editor, { report: report.id })
    })

    const remark = (person: User | null, more: object = {}) =>
      rest(desk.payload, person, {
        method: 'POST',
        path: '/comments?depth=0',
        body: {
          text: '与附表不符',
          about: { relationTo: 'sections', value: section.id },
          field: 'body',
          quote: '正文。',
          range: { from: 0, to: 3 },
          ...more,
        },
      })
    const change = (person: User, id: unknown, body: object) =>
      rest(desk.payload, person, { method: 'PATCH', path: `/comments/${id}?depth=0`, body })

    it('a comment is its author’s and belongs where the document does, whatever is sent', async () => {
      const other = await makeOffice(desk.payload)
      const { status, body } = await remark(office.reviewer, {
        author: office.editor.id,
        organization: other.organization.id,
      })
      expect(status).toBe(201)
      const { reviewer, organization } = office
      expect(body['doc']).toMatchObject({ author: reviewer.id, organization: organization.id })
    })

    it('what it is about stays as it was when it was written', async () => {
      const created = await remark(office.reviewer)
      const { id } = Object(created.body['doc'])
      const changed = await change(office.reviewer, id, {
        text: '与附表一不符',
        about: { relationTo: 'reports', value: report.id },
        author: office.editor.id,
        field: 'heading',
        quote: '另一句',
        range: { from: 7, to: 9 },
      })
      expect(changed).toMatchObject({
        status: 200,
        body: {
          doc: {
            text: '与附表一不符',
            about: { relationTo: 'sections', value: section.id },
            author: office.reviewer.id,
            field: 'body',
            quote: '正文。',
            range: { from: 0, to: 3 },
          },
        },
      })
    })

    it('anybody who comments there resolves it, nobody else changes its words', async () => {
      const created = await remark(office.reviewer)
      const { id } = Object(created.body['doc'])
      expect(await change(office.editor, id, { isResolved: true })).toMatchObject({
        status: 200,
        body: { doc: { isResolved: true, author: office.reviewer.id, text: '与附表不符' } },
      })
      expect(await change(office.editor, id, { text: '没有问题' })).toMatchObject({
        status: 403,
        body: { errors: [{ data: { code: 'NOT_PERMITTED', refusals: [{ field: 'text' }] } }] },
      })
    })

    it('on what the author cannot see there is none, and who only reads writes none', async () => {
      const elsewhere = await makeOffice(desk.payload)
      expect((await remark(elsewhere.editor)).status).toBe(404)
      expect((await remark(office.auditor)).status).toBe(403)
      expect((await remark(null)).status).toBe(403)
      const guest = await makePerson(desk.payload, [
        { organization: elsewhere.organization.id, roles: ['reviewer'] },
        { organization: office.organization.id, roles: ['auditor'] },
      ])
      expect((await remark(guest)).status).toBe(403)
    })

    it('a comment changes neither the document nor the hash of the report', async () => {
      const before = await reportNow(desk.payload, report)
      await remark(office.signatory)
      const after = await reportNow(desk.payload, report)
      const now = await desk.payload.findByID({ collection: 'sections', id: section.id })
      expect(after.contentHash).toBe(before.contentHash)
      expect(now.revision).toBe(section.revision)
    })

    it('an answer belongs to the thread it answers, whatever is sent', async () => {
      const first = Object((await remark(office.reviewer)).body['doc'])
      const answer = await remark(office.editor, {
        replyTo: first.id,
        about: { relationTo: 'reports', value: report.id },
        isBlocking: true,
        kind: 'suggestion',
      })
      const second = Object(answer.body['doc'])
      expect(second).toMatchObject({
        replyTo: first.id,
        about: { relationTo: 'sections', value: section.id },
        report: report.id,
        kind: 'remark',
        isBlocking: false,
      })
      const third = await remark(office.reviewer, { replyTo: second.id })
      expect(third.body['doc']).toMatchObject({ replyTo: first.id })
      const elsewhere = await makeOffice(desk.payload)
      expect((await remark(elsewhere.editor, { replyTo: first.id })).status).toBe(404)
    })
  })

  describe('改写建议: other words that a reviewer suggests', () => {
    let report: Report
    let section: Section
    let year = 2010
    beforeEach(async () => {
      year += 1
      const organization = office.organization.id
      report = await makeSmallReport(desk.payload, office.editor, { organization, year })
      section = await makeSection(desk.payload, office.editor, {
        report: report.id,
        text: '截止2017年12月底，共受理申请3件，均已办结。',
      })
    })

    const suggest = async (more: object = {}, person: User = office.reviewer) =>
      rest(desk.payload, person, {
        method: 'POST',
        path: '/comments?depth=0',
        body: {
          kind: 'suggestion',
          text: '用词有误',
          about: { relationTo: 'sections', value: section.id },
          field: 'body',
          quote: '截止2017年',
          replacement: '截至2017年',
          ...more,
        },
      })
    const suggested = async (more: object = {}): Promise<string> =>
      Object((await suggest(more)).body['doc']).id
    const decide = async (person: User | null, id: string, verb: string, body: object = {}) =>
      rest(desk.payload, person, { method: 'POST', path: `/comments/${id}/${verb}`, body })
    const now = () => desk.payload.findByID({ collection: 'sections', id: section.id, depth: 0 })
    const textNow = async () => JSON.stringify((await now()).body)

    it('an editor takes it over: she contributed, and who suggested it may pass the report', async () => {
      const id = await suggested()
      const { revision } = await now()
      expect(await decide(office.editor, id, 'accept', { revision })).toMatchObject({
        status: 200,
        body: { doc: { decision: 'accepted', decidedBy: office.editor.id, isResolved: true } },
      })
      expect(await textNow()).toContain('截至2017年12月底，共受理')
      const { contributions } = await now()
      expect(JSON.stringify(contributions)).not.toContain(office.reviewer.id)
      await walkTo(desk.payload, office, report, 'clearance')
    })

    it('an editor declines it: the text stays, the suggestion is told as declined', async () => {
      const id = await suggested()
      const before = await textNow()
      expect(await decide(office.editor, id, 'decline')).toMatchObject({
        status: 200,
        body: { doc: { decision: 'declined' } },
      })
      expect(await textNow()).toBe(before)
      expect(await decide(office.editor, id, 'accept', { revision: 1 })).toMatchObject({
        status: 409,
        body: { errors: [{ data: { code: 'SUGGESTION_DECIDED' } }] },
      })
    })

    it('only an editor decides; nobody else, and nobody elsewhere', async () => {
      const id = await suggested()
      const elsewhere = await makeOffice(desk.payload)
      for (const verb of ['accept', 'decline']) {
        expect((await decide(null, id, verb)).status).toBe(403)
        expect((await decide(office.reviewer, id, verb)).status).toBe(403)
        expect((await decide(elsewhere.editor, id, verb)).status).toBe(404)
      }
      expect(await textNow()).toContain('截止2017年')
    })

    it('a suggestion that does not fit is refused, and so is one whose words have changed', async () => {
      const refused = async (more: object) =>
        Object(Object((await suggest(more)).body)['errors']?.[0]).data?.code
      expect(await refused({ quote: '不在文中' })).toBe('QUOTE_NOT_FOUND')
      expect(await refused({ quote: '，' })).toBe('QUOTE_AMBIGUOUS')
      expect(await refused({ replacement: '一\n二' })).toBe('ONE_LINE_ONLY')
      const id = await suggested()
      const { revision } = await now()
      await saveSection(desk.payload, office.editor, section, {
        body: richText('全文改写。'),
        revision,
      })
      expect(await decide(office.editor, id, 'accept', { revision: revision + 1 })).toMatchObject({
        status: 409,
        body: { errors: [{ data: { code: 'QUOTE_CHANGED' } }] },
      })
    })

    it('it is an edit like any other: fenced by the revision, and only while the report is in draft', async () => {
      const id = await suggested()
      const { revision } = await now()
      expect((await decide(office.editor, id, 'accept')).status).toBe(428)
      expect((await decide(office.editor, id, 'accept', { revision: revision - 1 })).status).toBe(
        409,
      )
      await walkTo(desk.payload, office, report, 'firstReview')
      expect(await decide(office.editor, id, 'accept', { revision })).toMatchObject({
        status: 409,
        body: { errors: [{ data: { code: 'WRONG_STATE' } }] },
      })
      const comment = await desk.payload.findByID({ collection: 'comments', id, depth: 0 })
      expect(comment.decision).toBeFalsy()
    })
  })
})
