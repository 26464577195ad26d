import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { User } from '../../src/payload-types.ts'
import { countEverything } from '../fixtures/import/countEverything.ts'
import { buildDocx } from '../fixtures/import/word/buildDocx.ts'
import { para, run, style, styled } from '../fixtures/import/word/wordXml.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { tokenOf } from '../support/tokenOf.ts'

describe('files', () => {
  let desk: Desk
  let office: Office
  let elsewhere: Office
  let served: ServedDesk
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    elsewhere = await makeOffice(desk.payload)
    served = await serveDesk(desk.payload)
    // Signing in is told: it is done before anything is counted.
    await tokenOf(desk.payload, office.editor)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  /** A Word file of an organization, with headings by style, a hidden remark and whatever follows. */
  const report = (organization: string, year: number, more = ''): Uint8Array =>
    buildDocx({
      styles: style('1', 'heading 1'),
      body: [
        para(`${organization}${year}年政府信息公开工作年度报告`),
        para(`统计期限自${year}年1月1日起至${year}年12月31日止。`),
        para('总体情况', styled('1')),
        para(`${run('公开信息3218条。')}${run('内部', '<w:vanish/>')}`),
        para('主动公开政府信息情况', styled('1')),
        para(`解读46篇。${more}`),
      ].join(''),
    })

  type Fields = Readonly<Record<string, string>>

  const send = async (person: User | null, bytes: Uint8Array | null, fields: Fields = {}) => {
    const form = new FormData()
    if (bytes) form.set('file', new Blob([new Uint8Array(bytes)]), '年报.docx')
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const encoded = new Response(form)
    const cookie = person ? { cookie: `payload-token=${await tokenOf(desk.payload, person)}` } : {}
    const answer = await served.call('/api/reports/import', {
      method: 'POST',
      headers: { ...cookie, 'content-type': encoded.headers.get('content-type') ?? '' },
      body: Buffer.from(await encoded.arrayBuffer()),
    })
    const body: unknown = JSON.parse(answer.text)
    return { status: answer.status, code: answer.code, body }
  }

  /** What is refused, with everything on the desk as it was. */
  const refused = async (...sent: Parameters<typeof send>) => {
    const [person] = sent
    // Signing in is told too.
    if (person) await tokenOf(desk.payload, person)
    const before = await countEverything(desk.payload)
    const { status, code } = await send(...sent)
    expect(await countEverything(desk.payload)).toEqual(before)
    return [status, code]
  }

  describe('a Word file over HTTP', () => {
    it('is shown before it is written: tree, issues with line and what was left out, and what would come of it', async () => {
      const { name, slug } = office.organization
      const before = await countEverything(desk.payload)
      const { status, body } = await send(office.editor, report(name, 2022), { dryRun: 'true' })
      expect(status).toBe(200)
      expect(body).toMatchObject({
        outcome: 'imported',
        organization: slug,
        refusal: null,
        report: { year: 2022, sections: [{ heading: '总体情况' }, { body: '解读46篇。' }] },
      })
      expect(body).toMatchObject({
        issues: expect.arrayContaining([
          expect.objectContaining({ code: 'HIDDEN_LEFT_OUT', line: 4, leftOut: '内部' }),
        ]),
      })
      expect(await countEverything(desk.payload)).toEqual(before)
    })

    it('is imported, and twice changes nothing', async () => {
      const bytes = report(office.organization.name, 2021)
      const first = await send(office.editor, bytes)
      expect(first.body).toMatchObject({ outcome: 'imported' })
      const id = String(Reflect.get(Object(first.body), 'id'))
      const sections = await sectionsOf(desk.payload, { id })
      expect(sections.map(({ heading }) => heading)).toEqual(['总体情况', '主动公开政府信息情况'])
      const before = await countEverything(desk.payload)
      expect((await send(office.editor, bytes)).body).toMatchObject({ outcome: 'unchanged', id })
      expect((await send(office.editor, bytes, { dryRun: 'true' })).body).toMatchObject({
        outcome: 'unchanged',
      })
      expect(await countEverything(desk.payload)).toEqual(before)
    })

    it('with other words for the same year is refused, before it is written too', async () => {
      const { name } = office.organization
      await send(office.editor, report(name, 2020))
      const other = report(name, 2020, '另有一句。')
      expect(await refused(office.editor, other)).toEqual([409, 'ALREADY_EXISTS'])
      expect((await send(office.editor, other, { dryRun: 'true' })).body).toMatchObject({
        outcome: null,
        refusal: { code: 'ALREADY_EXISTS' },
      })
    })

    it('goes to the organization and year that are named, where its title says others', async () => {
      const { slug } = office.organization
      const fields = { organization: slug, year: '2019' }
      const { body } = await send(office.editor, report('别的县', 2022), fields)
      expect(body).toMatchObject({ outcome: 'imported', report: { year: 2019 } })
      expect(JSON.stringify(body)).toContain('ORGANIZATION_DIFFERS')
    })

    it('that names no known organization is shown all the same, with what is missing', async () => {
      const { status, body } = await send(office.editor, report('无名县', 2022), { dryRun: 'true' })
      expect(status).toBe(200)
      expect(body).toMatchObject({
        organization: null,
        refusal: { code: 'UNKNOWN_ORGANIZATION' },
        report: { organization: '无名县' },
      })
    })
  })

  describe('who may import', () => {
    it('is an editor of that organization, and nobody else', async () => {
      const bytes = report(office.organization.name, 2018)
      expect(await refused(null, bytes)).toEqual([403, 'NOT_PERMITTED'])
      expect(await refused(office.reviewer, bytes)).toEqual([403, 'NOT_PERMITTED'])
      expect(await refused(office.publisher, bytes)).toEqual([403, 'NOT_PERMITTED'])
      expect(await refused(elsewhere.editor, bytes)).toEqual([403, 'NOT_PERMITTED'])
      const stranger = await send(elsewhere.editor, bytes, { dryRun: 'true' })
      expect(stranger.body).toMatchObject({ outcome: null, refusal: { code: 'NOT_PERMITTED' } })
    })
  })

  const bytesOf = (text: string) => new TextEncoder().encode(text)

  describe('what is no such file', () => {
    it.each<readonly [string, number, string, Uint8Array | null]>([
      ['no file', 400, 'INVALID_REQUEST', null],
      ['a broken Word file', 422, 'FILE_BROKEN', report('某县', 2022).subarray(0, 900)],
      ['a PDF', 422, 'FILE_IS_PDF', bytesOf('%PDF-1.7')],
      ['nothing', 422, 'FILE_EMPTY', bytesOf('')],
      ['another text', 422, 'NOT_A_REPORT', bytesOf('各位同事：\n请于周五前报送。')],
      [
        'a secret one',
        422,
        'NOT_A_REPORT',
        bytesOf('机密★1年\n某县2022年政府信息公开工作年度报告\n一、甲'),
      ],
      ['16 MB', 413, 'FILE_TOO_LARGE', new Uint8Array(16 * 1024 * 1024)],
    ])('%s', async (_case, status, code, bytes) => {
      expect(await refused(office.editor, bytes)).toEqual([status, code])
    })

    it('a year that is none, and a form that is not written as forms are', async () => {
      const bytes = report(office.organization.name, 2018)
      expect(await refused(office.editor, bytes, { year: '18' })).toEqual([400, 'INVALID_REQUEST'])
      const cookie = `payload-token=${await tokenOf(desk.payload, office.editor)}`
      for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data', 'text/plain']) {
        const headers = { cookie, 'content-type': type }
        const call = { method: 'POST', headers, body: Buffer.from('--x\r\nbroken') }
        const answer = await served.call('/api/reports/import', call)
        expect([answer.status, answer.code]).toEqual([400, 'INVALID_REQUEST'])
      }
    })
  })
})
