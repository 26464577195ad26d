import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { PurgeableCollection } from '../../src/domain/twoPersons/purged.ts'
import type { User } from '../../src/payload-types.ts'
import { attach } from '../support/attach.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { deskGraphql } from '../support/deskGraphql.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeParts } from '../support/makeParts.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { refusalOf } from '../support/refusalOf.ts'
import { reportNow } from '../support/reportNow.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { storedBytes } from '../support/storedBytes.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const SECRET = '密级编号零七三一'
const FIGURE = { id: 'a', label: SECRET, qualifier: null }

describe('what was entered by mistake', () => {
  let desk: Desk
  let office: Office
  let year = 2010

  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
  })
  afterAll(() => desk.close())

  const newReport = () => {
    year += 1
    return makeSmallReport(desk.payload, office.editor, {
      organization: office.organization.id,
      year,
    })
  }
  const purge = (
    person: User | null,
    { collection, id }: { readonly collection: PurgeableCollection; readonly id: string },
    body: object = { reason: '误录' },
  ) => rest(desk.payload, person, { method: 'POST', path: `/${collection}/${id}/purge`, body })
  const byTwo = async (place: Parameters<typeof purge>[1]) => {
    expect((await purge(office.clearanceOfficer, place)).status).toBe(202)
    const answer = await purge(office.signatory, place)
    expect(answer.status).toBe(200)
    return Object(answer.body)
  }
  const save = async (
    collection: PurgeableCollection,
    id: string,
    data: Readonly<Record<string, unknown>>,
  ) => {
    const path = `/${collection}/${id}`
    const { body } = await rest(desk.payload, office.editor, { path: `${path}?depth=0` })
    const { revision } = Object(body)
    const sent = { method: 'PATCH', path, body: { ...data, revision } } as const
    expect(await rest(desk.payload, office.editor, sent)).toMatchObject({ status: 200 })
  }
  const comment = async (place: { readonly collection: string; readonly id: string }) => {
    const about = { relationTo: place.collection, value: place.id }
    const body = { about, text: '此处是否妥当？', quote: SECRET }
    const sent = { method: 'POST', path: '/comments', body } as const
    const answer = await rest(desk.payload, office.reviewer, sent)
    return String(Object(answer.body['doc']).id)
  }

  /** A secret in every place of each kind of document where somebody can write one. */
  const SECRETS = {
    reports: {
      title: SECRET,
      preamble: richText(SECRET),
      contact: { address: SECRET, telephone: SECRET },
      indexNumber: SECRET,
      officialUrl: `http://gongkai.example/${encodeURI(SECRET)}`,
    },
    sections: { heading: SECRET, body: richText(SECRET) },
    'key-initiatives': {
      title: SECRET,
      summary: richText(SECRET),
      figures: [{ ...FIGURE, value: '1', unit: '件', amount: '1', text: '1件' }],
    },
    'proposal-responses': {
      title: SECRET,
      url: `http://gongkai.example/${encodeURI(SECRET)}`,
      session: SECRET,
      number: SECRET,
      proposer: SECRET,
      replyDocumentNumber: SECRET,
      disclosure: 'withheld',
      withholdingReason: SECRET,
    },
  } as const satisfies Partial<Record<PurgeableCollection, object>>

  it('goes out of every kind of document, of each version of it, and of the bytes on the disk', async () => {
    const report = await newReport()
    const parts = await makeParts(desk.payload, office.editor, report.id)
    const places = [{ collection: 'reports' as const, id: report.id }, ...parts]
    for (const { collection, id } of places) {
      if (collection === 'statistical-tables') continue
      await save(collection, id, SECRETS[collection])
      await save(collection, id, SECRETS[collection])
      await comment({ collection, id })
    }
    expect(await storedBytes(desk)).toContain(SECRET)
    for (const place of places) {
      const { request, doc, mustBeSentBack } = await byTwo(place)
      expect(request).toMatchObject({ state: 'done', extent: 'document' })
      expect(doc.id).toBe(place.id)
      expect(mustBeSentBack).toBe(false)
    }
    expect(await reportNow(desk.payload, report)).toMatchObject({
      title: expect.stringContaining(`${year}年政府信息公开工作年度报告`),
      workflowState: 'draft',
    })
    const stored = await storedBytes(desk)
    expect(stored).not.toContain(SECRET)
    expect(stored).not.toContain(encodeURI(SECRET))
  })

  it('goes out of a comment, and out of a file with its name', async () => {
    const report = await newReport()
    const id = await comment({ collection: 'reports', id: report.id })
    expect((await byTwo({ collection: 'comments', id })).doc).toMatchObject({
      text: '已清除',
      quote: null,
    })
    const { id: attachment, sha256 } = await attach(
      desk.payload,
      office.editor,
      report,
      `${SECRET}.png`,
    )
    const other = await attach(desk.payload, office.editor, report, 'other.png')
    const { doc, mustBeSentBack } = await byTwo({ collection: 'attachments', id: attachment })
    expect(doc).toMatchObject({ title: '已清除', sha256, filename: `purged-${attachment}` })
    expect(mustBeSentBack).toBe(false)
    expect(existsSync(path.join(desk.folder, 'attachments', `${SECRET}.png`))).toBe(false)
    expect(existsSync(path.join(desk.folder, 'attachments', String(other.filename)))).toBe(true)
    const file = `/attachments/file/purged-${attachment}`
    expect((await rest(desk.payload, office.editor, { path: file })).status).toBe(404)
    expect(await storedBytes(desk)).not.toContain(SECRET)
    await byTwo({ collection: 'attachments', id: other.id })
  })

  it('is purged by clearance officer and signatory alone, for a reason, by two of them', async () => {
    const report = await newReport()
    const place = { collection: 'reports', id: report.id } as const
    for (const person of [office.editor, office.publisher, office.reviewer, office.auditor, null]) {
      expect((await purge(person, place)).status).toBe(403)
    }
    const { signatory: stranger } = await makeOffice(desk.payload)
    expect((await purge(stranger, place)).status).toBe(404)
    expect((await purge(office.signatory, place, { extent: 'x' })).status).toBe(400)
    expect((await purge(office.signatory, place, {})).status).toBe(422)
    expect((await purge(office.signatory, place)).status).toBe(202)
    expect((await purge(office.signatory, place)).status).toBe(409)
    expect(await reportNow(desk.payload, report)).toMatchObject({ revision: report.revision })
  })

  it('voids what was approved: no stage is passed and nothing published until it is sent back', async () => {
    const report = await newReport()
    const [section] = (
      await desk.payload.find({
        collection: 'sections',
        where: { report: { equals: report.id } },
      })
    ).docs
    await walkTo(desk.payload, office, report, 'signature')
    const answer = await byTwo({ collection: 'sections', id: section?.id ?? '' })
    expect(answer).toMatchObject({ mustBeSentBack: true, editions: [] })
    const pass = { transition: 'pass', proofread: true } as const
    const refused = await refusalOf(transition(desk.payload, office.signatory, report, pass))
    expect(refused.refusals.map(({ guard }) => guard)).toContain('contentIsUnchanged')
    await transition(desk.payload, office.signatory, report, {
      transition: 'sendBack',
      reason: '内容已清除',
    })
    await save('sections', section?.id ?? '', { heading: section?.heading, body: section?.body })
    await walkTo(desk.payload, office, report, 'published')
    const again = await byTwo({ collection: 'sections', id: section?.id ?? '' })
    expect(again).toMatchObject({ mustBeSentBack: false, editions: [1] })
  })

  it('is not saved again by whoever still has the old text before her', async () => {
    const report = await newReport()
    const { body } = await rest(desk.payload, office.editor, {
      path: `/reports/${report.id}?depth=0`,
    })
    await byTwo({ collection: 'reports', id: report.id })
    const late = {
      method: 'PATCH',
      path: `/reports/${report.id}`,
      body: { ...body, title: SECRET },
    } as const
    expect((await rest(desk.payload, office.editor, late)).status).toBe(409)
  })

  it('is told to the audit without a word of what it was, and makes nobody a contributor', async () => {
    const report = await newReport()
    await save('reports', report.id, { indexNumber: SECRET })
    await byTwo({ collection: 'reports', id: report.id })
    const told = (await auditOf(desk.payload, report.id)).map(({ action, actor, reason }) => ({
      action,
      actor,
      reason,
    }))
    expect(told).toEqual([
      { action: 'document.requestPurge', actor: office.clearanceOfficer.id, reason: '误录' },
      { action: 'document.purge', actor: office.signatory.id, reason: '误录' },
    ])
    const { contributions } = await reportNow(desk.payload, report)
    expect(contributions?.map(({ person }) => person)).toEqual([office.editor.id])
  })

  it('is asked for, confirmed and withdrawn over the desk’s GraphQL too', async () => {
    const { payload } = desk
    const report = await newReport()
    const mutation = (person: User, more: string) =>
      deskGraphql(
        payload,
        person,
        `mutation { purgeDocument(collection: "reports", id: "${report.id}", ${more}) {
          status editions mustBeSentBack request { id state } } }`,
      )
    const refused = await mutation(office.signatory, 'reason: ""')
    expect(refused.errors?.[0]?.originalError).toMatchObject({ data: { code: 'GUARD_FAILED' } })
    const asked = Object((await mutation(office.signatory, 'reason: "误录"')).data).purgeDocument
    expect(asked).toMatchObject({ status: 'asked', request: { state: 'open' } })
    const withdrawn = await deskGraphql(
      payload,
      office.signatory,
      `mutation { withdrawRequest(id: "${asked.request.id}") { state } }`,
    )
    expect(withdrawn.data).toEqual({ withdrawRequest: { state: 'withdrawn' } })
    await mutation(office.signatory, 'reason: "误录"')
    const done = await mutation(office.clearanceOfficer, 'reason: "同意"')
    expect(done.data).toMatchObject({
      purgeDocument: { status: 'confirmed', request: { state: 'done' }, editions: [] },
    })
  })
})
