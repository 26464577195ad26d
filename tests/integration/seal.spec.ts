import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createRecordReader } from '../../src/record/payloadReader.ts'
import type { Edition, Report, Section } from '../../src/payload-types.ts'
import { auditOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { everyAnswer } from '../support/everyAnswer.ts'
import { everyFile } from '../support/everyFile.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeRendition } from '../support/makeRendition.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { serveRecord, type ServedRecord } from '../support/serveRecord.ts'
import { storedBytes } from '../support/storedBytes.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const ADDRESS = '梧桐巷十七号三零二室'
const words = { reason: '含个人住址', explanation: '该版含不应公开的个人信息，已封存。' }
const QUERY =
  '{ report(organization: "taicang", year: 2017, edition: 1) { title sections { body { text } } } }'

// One seal from its first word to the bytes on the disk: each test goes on where the one before it stopped.
describe('an edition with a private address', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let section: Section
  let first: Edition
  let second: Edition
  // Two instances of the public half, each with what it has read in its memory, and the files beside it.
  let here: ServedRecord
  let there: ServedRecord
  let site: ServedDesk

  const seal = (person: Office['publisher'] | null, edition: Edition, body: object = words) =>
    rest(desk.payload, person, { method: 'POST', path: `/editions/${edition.id}/seal`, body })
  const code = ({ body }: { body: Readonly<Record<string, unknown>> }) =>
    Object(Object(body)['errors']?.[0]).data?.code
  const edition = async (number: number): Promise<Edition> => {
    const { docs } = await desk.payload.find({
      collection: 'editions',
      where: { key: { equals: `${report.id}:${number}` } },
      depth: 0,
    })
    if (!docs[0]) throw new Error(`no edition ${number}`)
    return docs[0]
  }
  const rewrite = async (body: string) => {
    const [now] = await sectionsOf(desk.payload, report)
    if (!now) throw new Error('no section')
    const data = { body: richText(body), revision: now.revision }
    section = await saveSection(desk.payload, office.editor, now, data)
  }
  const get = (served: ServedRecord, tag?: string) =>
    fetch(`${served.url}?query=${encodeURIComponent(QUERY)}`, {
      ...(tag ? { headers: { 'if-none-match': tag } } : {}),
    })

  beforeAll(async () => {
    desk = await bootDesk()
    const { payload } = desk
    office = await makeOffice(payload, { slug: 'taicang', name: '太仓市' })
    report = await makeSmallReport(payload, office.editor, { organization: office.organization.id })
    await rewrite(`办理地址：${ADDRESS}。`)
    await walkTo(payload, office, report, 'published')
    await transition(payload, office.editor, report, { transition: 'revise', reason: '更正' })
    await rewrite('办理地址：市民中心。')
    await walkTo(payload, office, report, 'published')
    first = await edition(1)
    second = await edition(2)
    here = await serveRecord(createRecordReader(payload))
    there = await serveRecord(createRecordReader(payload))
    site = await serveDesk(payload)
  })
  afterAll(async () => {
    for (const served of [here, there, site]) await served.close()
    await desk.close()
  })

  let tag: string

  it('is read by everybody, and kept in the memory of every instance', async () => {
    for (const served of [here, there]) {
      const answer = await get(served)
      expect(await answer.text()).toContain(ADDRESS)
      tag = answer.headers.get('etag') ?? ''
      expect((await get(served, tag)).status).toBe(304)
    }
    expect(await everyAnswer(here, { report: report.id, section: section.id })).toContain(ADDRESS)
    expect(await everyFile(site)).toContain(ADDRESS)
    await makeRendition(desk.payload, first, `附住址：${ADDRESS}`)
  })

  it('is taken down first where it is the one that is public', async () => {
    const refused = await seal(office.publisher, second)
    expect([refused.status, code(refused)]).toEqual([409, 'EDITION_IS_PUBLIC'])
  })

  it('stays as it is when one person asks, and she is told that another one has to confirm', async () => {
    const asked = await seal(office.publisher, first)
    expect(asked).toMatchObject({
      status: 202,
      body: { request: { state: 'open', reason: words.reason, requestedBy: office.publisher.id } },
    })
    const again = await seal(office.publisher, first)
    expect([again.status, code(again)]).toEqual([409, 'ANOTHER_PERSON_NEEDED'])
    expect(await (await get(here)).text()).toContain(ADDRESS)
    expect((await edition(1)).snapshot).toEqual(first.snapshot)
  })

  it('is asked for anew once the request was withdrawn or has lapsed', async () => {
    const { payload } = desk
    const { docs } = await payload.find({ collection: 'second-person-requests', depth: 0 })
    const withdraw = (person: Office['publisher']) =>
      rest(payload, person, {
        method: 'POST',
        path: `/second-person-requests/${docs[0]?.id}/withdraw`,
      })
    expect((await withdraw(office.editor)).status).toBe(404)
    expect(await withdraw(office.signatory)).toMatchObject({
      status: 200,
      body: { request: { state: 'withdrawn', withdrawnBy: office.signatory.id } },
    })
    expect(code(await withdraw(office.publisher))).toBe('REQUEST_CLOSED')
    expect((await seal(office.signatory, first)).status).toBe(202)
    const { docs: open } = await payload.find({
      collection: 'second-person-requests',
      where: { state: { equals: 'open' } },
      depth: 0,
    })
    await payload.db.updateOne({
      collection: 'second-person-requests',
      id: open[0]?.id ?? '',
      data: { requestedAt: '2018-01-01T00:00:00.000Z' },
    })
    expect((await seal(office.publisher, first)).status).toBe(202)
  })

  it('is sealed once another person confirms it', async () => {
    expect(await seal(office.signatory, first)).toMatchObject({
      status: 200,
      body: { request: { state: 'done', confirmedBy: office.signatory.id } },
    })
    expect(code(await seal(office.publisher, first))).toBe('ALREADY_SEALED')
  })

  it('tells who asked, who confirmed, and what is left', async () => {
    const told = (await auditOf(desk.payload, first.id)).filter(({ action }) =>
      /Seal|seal/.test(action),
    )
    expect(told.map(({ action }) => action)).toEqual([
      'edition.requestSeal',
      'edition.withdrawSeal',
      'edition.requestSeal',
      'edition.requestSeal',
      'edition.seal',
    ])
    expect(told.at(-1)).toMatchObject({ from: first.contentHash, reason: words.reason })
    expect(told.at(-1)?.actor).not.toBe(told.at(-2)?.actor)
    const { verifyRecord } = await import('../../src/operations/record/verifyRecord.ts')
    expect(await verifyRecord(desk.payload)).toMatchObject({ isWhole: true, broken: null })
    const { verifyAudit } = await import('../../src/operations/audit/verifyAudit.ts')
    expect((await verifyAudit(desk.payload)).broken).toBeNull()
  })

  it('is answered by no query any more, on no instance, whatever a cache still holds', async () => {
    for (const served of [here, there]) {
      const answer = await get(served, tag)
      expect(answer.status).toBe(200)
      const text = await answer.text()
      expect(text).not.toContain(ADDRESS)
      expect([...answer.headers].join('\n')).not.toContain(ADDRESS)
      expect(await everyAnswer(served, { report: report.id, section: section.id })).not.toContain(
        ADDRESS,
      )
      expect(served.failures).toEqual([])
    }
    expect(await everyFile(site)).not.toContain(ADDRESS)
  })

  it('still has its number, its date, its hash and the reason', async () => {
    const query = `{ report(organization: "taicang", year: 2017, edition: 1) { edition publishedAt contentHash
      title sections { id } notice { kind reason explanation } changeHistory { kind edition note } } }`
    const answer = await fetch(`${here.url}?query=${encodeURIComponent(query)}`)
    expect(await answer.json()).toMatchObject({
      data: {
        report: {
          edition: 1,
          contentHash: first.contentHash,
          title: '太仓市2017年政府信息公开工作年度报告',
          sections: [],
          notice: { kind: 'SEALED', ...words },
          changeHistory: [
            { kind: 'PUBLISHED', edition: 1, note: null },
            { kind: 'CORRECTED', edition: 2 },
            { kind: 'SEALED', edition: 1, note: words.explanation },
          ],
        },
      },
    })
    const { snapshot, changeNote, ...kept } = await edition(1)
    const { snapshot: _, changeNote: __, updatedAt: ___, ...before } = first
    expect({ ...kept, updatedAt: undefined }).toEqual({ ...before, updatedAt: undefined })
    expect(JSON.stringify([snapshot, changeNote])).not.toContain(ADDRESS)
    expect((await edition(2)).snapshot).toEqual(second.snapshot)
  })

  it('has no rendition left, neither row nor file', async () => {
    expect((await desk.payload.find({ collection: 'renditions' })).docs).toEqual([])
    const file = readFile(path.join(desk.folder, 'renditions', 'edition-1.pdf'))
    await expect(file).rejects.toThrow('ENOENT')
  })

  it('is gone from the desk too, once two people purge the former versions of the section', async () => {
    const purge = (person: Office['publisher']) =>
      rest(desk.payload, person, {
        method: 'POST',
        path: `/sections/${section.id}/purge`,
        body: { reason: '含个人住址', extent: 'history' },
      })
    expect(await storedBytes(desk)).toContain(ADDRESS)
    expect((await purge(office.clearanceOfficer)).status).toBe(202)
    expect(await purge(office.signatory)).toMatchObject({
      status: 200,
      body: { request: { state: 'done' }, editions: [2], mustBeSentBack: false },
    })
    for (const person of Object.values(office)) {
      if (!('email' in person)) continue
      for (const read of [
        '/sections/versions?limit=0',
        '/sections',
        '/editions',
        '/audit-events',
      ]) {
        const answer = await rest(desk.payload, person, { path: read })
        expect(JSON.stringify(answer.body)).not.toContain(ADDRESS)
      }
    }
    const [now] = await sectionsOf(desk.payload, report)
    expect(JSON.stringify(now?.body)).toContain('市民中心')
    expect(now?.revision).toBe(section.revision)
    expect(await storedBytes(desk)).not.toContain(ADDRESS)
  })
})
