import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Attachment, Report } from '../../src/payload-types.ts'
import { attach } from '../support/attach.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makePerson } from '../support/makePerson.ts'
import { makeSmallReport } from '../support/makeSmallReport.ts'
import { reportNow } from '../support/reportNow.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { walkTo } from '../support/walkTo.ts'

describe('attachments: written once, known by their hash', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let file: Attachment
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const organization = office.organization.id
    report = await makeSmallReport(desk.payload, office.editor, { organization })
    file = await attach(desk.payload, office.editor, report)
  })
  afterAll(() => desk.close())

  const stored = () => {
    const folder = path.join(desk.folder, 'attachments')
    return existsSync(folder) ? readdirSync(folder) : []
  }
  const bytesOf = ({ filename }: Attachment) =>
    readFileSync(path.join(desk.folder, 'attachments', filename ?? ''))

  it('a file carries the hash of its bytes, the organization of its report and who brought it', () => {
    expect(file).toMatchObject({
      sha256: createHash('sha256').update(bytesOf(file)).digest('hex'),
      organization: office.organization.id,
      contributions: [{ person: office.editor.id, baseEdition: 0, what: 'content' }],
    })
  })

  it('two files of one name lie beside each other', async () => {
    const second = await attach(desk.payload, office.editor, report)
    expect(second.filename).not.toBe(file.filename)
    expect(stored()).toContain(file.filename)
    expect(stored()).toContain(second.filename)
  })

  it('a file belongs to the content that is hashed', async () => {
    const before = await reportNow(desk.payload, report)
    await attach(desk.payload, office.publisher, report)
    const after = await reportNow(desk.payload, report)
    expect(after.contentHash).not.toBe(before.contentHash)
  })

  it('nobody replaces a file or changes what is said of it', async () => {
    const { payload } = desk
    const bytes = bytesOf(file)
    const replace = payload.update({
      collection: 'attachments',
      id: file.id,
      data: { title: '另一份' },
      file: { data: Buffer.from('%PDF-1.4'), mimetype: 'application/pdf', name: 'b.pdf', size: 8 },
      req: await requestOf(payload, office.editor),
    })
    expect(await codeOf(replace)).toBe('DELETE_REFUSED')
    const answer = await rest(payload, office.editor, {
      method: 'PATCH',
      path: `/attachments/${file.id}`,
      body: { title: '改', sha256: '0', report: report.id },
    })
    expect(answer.status).toBe(409)
    expect(bytesOf(file).equals(bytes)).toBe(true)
  })

  it('who may attach elsewhere but only reads here attaches nothing, and no file is left', async () => {
    const { payload } = desk
    const elsewhere = await makeOffice(payload)
    const guest = await makePerson(payload, [
      { organization: elsewhere.organization.id, roles: ['publisher'] },
      { organization: office.organization.id, roles: ['reviewer'] },
    ])
    const before = stored()
    expect(await codeOf(attach(payload, guest, report, 'guest.png'))).toBe('NOT_PERMITTED')
    expect(await codeOf(attach(payload, elsewhere.editor, report, 'other.png'))).toBe('NOT_FOUND')
    expect(stored()).toEqual(before)
  })

  it('only pictures and PDF come in, whatever a file calls itself', async () => {
    const { payload } = desk
    const before = stored()
    const upload = async (name: string, mimetype: string, text: string) =>
      payload.create({
        collection: 'attachments',
        data: { report: report.id, kind: 'content' },
        file: { data: Buffer.from(text), mimetype, name, size: text.length },
        overrideAccess: false,
        req: await requestOf(payload, office.editor),
      })
    const html = '<html><script>alert(1)</script></html>'
    for (const [name, mimetype, text] of [
      ['a.html', 'text/html', html],
      ['a.pdf', 'application/pdf', html],
      ['a.png', 'image/png', html],
      ['a.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ] as const) {
      await expect(upload(name, mimetype, text)).rejects.toMatchObject({ status: 422 })
    }
    expect(stored()).toEqual(before)
  })

  it('nothing comes in while the report is in review', async () => {
    const before = stored()
    await walkTo(desk.payload, office, report, 'firstReview')
    expect(await codeOf(attach(desk.payload, office.editor, report))).toBe('WRONG_STATE')
    expect(stored()).toEqual(before)
  })
})
