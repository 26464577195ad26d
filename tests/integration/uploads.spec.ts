import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Report } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeEmptyReport } from '../support/makeEmptyReport.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF\n',
)
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
const HTML = Buffer.from('<!doctype html><script>alert(1)</script>')

const created = z.object({ doc: z.object({ id: z.string(), filename: z.string() }) })

describe('uploads', () => {
  let desk: Desk
  let office: Office
  let elsewhere: Office
  let report: Report
  let served: ServedDesk
  let editor: string
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    elsewhere = await makeOffice(desk.payload)
    report = await makeEmptyReport(desk.payload, office.editor, {
      organization: office.organization.id,
      year: 2017,
    })
    served = await serveDesk(desk.payload)
    editor = await served.signIn(office.editor)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  interface Sent {
    readonly name: string
    readonly bytes: Buffer
    readonly type: string
  }

  const multipart = async ({ name, bytes, type }: Sent) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
    form.set('_payload', JSON.stringify({ report: report.id }))
    const encoded = new Response(form)
    return {
      body: Buffer.from(await encoded.arrayBuffer()),
      headers: { cookie: editor, 'content-type': encoded.headers.get('content-type') ?? '' },
    }
  }

  const upload = async (sent: Sent) =>
    served.call('/api/attachments', { method: 'POST', ...(await multipart(sent)) })

  const stored = (): readonly string[] => {
    const { staticDir } = desk.payload.collections.attachments.config.upload
    return readdirSync(String(staticDir), { recursive: true, encoding: 'utf8' }).toSorted()
  }

  describe('a file', () => {
    it.each([
      ['a script that calls itself a picture', { name: 'a.png', bytes: HTML, type: 'image/png' }],
      ['a page that calls itself a PDF', { name: 'a.pdf', bytes: HTML, type: 'application/pdf' }],
      ['a picture that calls itself a PDF', { name: 'a.pdf', bytes: PNG, type: 'application/pdf' }],
      ['a PDF that calls itself a page', { name: 'a.html', bytes: PDF, type: 'text/html' }],
      ['a PDF without an extension', { name: 'pdf', bytes: PDF, type: 'application/pdf' }],
      ['an SVG', { name: 'a.svg', bytes: SVG, type: 'image/svg+xml' }],
      ['an SVG that calls itself a picture', { name: 'a.png', bytes: SVG, type: 'image/svg+xml' }],
      ['nothing', { name: 'a.pdf', bytes: Buffer.alloc(0), type: 'application/pdf' }],
    ])('that is %s is refused and not kept', async (_title, sent) => {
      expect((await upload({ name: 'kept.pdf', bytes: PDF, type: 'application/pdf' })).status).toBe(
        201,
      )
      const before = stored()
      expect(await upload(sent)).toMatchObject({ status: 422, code: 'FILE_NOT_ALLOWED' })
      expect(stored()).toEqual(before)
    })

    it('that is too large is refused in so many words', async () => {
      const bytes = Buffer.concat([PDF, Buffer.alloc(21 * 1024 * 1024), PDF])
      const answer = await upload({ name: 'a.pdf', bytes, type: 'application/pdf' })
      expect(answer).toMatchObject({ status: 413, code: 'FILE_TOO_LARGE' })
      expect(answer.text).toContain('20 MB')
    })

    it('is not fetched from an address in the request', async () => {
      const body = { report: report.id, filename: 'a.pdf', url: `http://${served.host}/healthz` }
      const headers = { cookie: editor }
      const query = 'uploadEdits[widthInPixels]=1&uploadEdits[heightInPixels]=1'
      const created = await served.call(`/api/attachments?${query}`, {
        method: 'POST',
        headers,
        body,
      })
      expect(created).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
      const pasted = await served.call(
        `/api/attachments/paste-url?src=${encodeURIComponent(body.url)}`,
        { headers },
      )
      expect(pasted.status).toBe(400)
    })

    it('lands in the folder of files, whatever path its name asks for', async () => {
      const { status, text } = await upload({
        name: '../../扫描 件;"\r\nX-Evil: 1.pdf',
        bytes: PDF,
        type: 'application/pdf',
      })
      expect(status).toBe(201)
      const { filename } = created.parse(JSON.parse(text)).doc
      expect(filename).not.toMatch(/[/\\"\r\n]/)
      expect(stored()).toContain(filename)
      expect(readdirSync(path.dirname(desk.folder))).not.toContain(filename)
    })
  })

  describe('a stored file', () => {
    const keep = async () => {
      const { text } = await upload({ name: 'scan.png', bytes: PNG, type: 'image/png' })
      return created.parse(JSON.parse(text)).doc
    }

    it('is handed to the permitted, to be saved and not to be shown', async () => {
      const { filename } = await keep()
      const { status, headers } = await served.call(`/api/attachments/file/${filename}`, {
        headers: { cookie: editor },
      })
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('image/png')
      expect(headers.get('content-disposition')).toBe('attachment')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
      expect(headers.get('cache-control')).toBe('private, no-store')
    })

    it('is kept from nobody-in-particular and from another organization', async () => {
      const { filename } = await keep()
      const address = `/api/attachments/file/${filename}`
      expect(await served.call(address)).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
      const stranger = await served.signIn(elsewhere.editor)
      const answer = await served.call(address, { headers: { cookie: stranger } })
      expect(answer).toMatchObject({ status: 403, code: 'NOT_PERMITTED' })
    })

    it.each(['..%2f..%2fgongkai.db', '..%5c..%5cgongkai.db', '%2e%2e%2fgongkai.db'])(
      'is no way to another file: %s',
      async (name) => {
        const headers = { cookie: await served.signIn(office.auditor) }
        const { status, text } = await served.call(`/api/attachments/file/${name}`, { headers })
        expect(status).toBeGreaterThanOrEqual(400)
        expect(status).toBeLessThan(500)
        expect(text).not.toContain('SQLite')
      },
    )

    it('is replaced by nobody', async () => {
      const { id, filename } = await keep()
      const sent = await multipart({ name: filename, bytes: PDF, type: 'application/pdf' })
      for (const method of ['PATCH', 'POST']) {
        const answer = await served.call(`/api/attachments/${id}`, { method, ...sent })
        expect(answer.status).toBeGreaterThanOrEqual(400)
      }
      const { text } = await served.call(`/api/attachments/${id}`, { headers: { cookie: editor } })
      expect(JSON.parse(text)).toMatchObject({ mimeType: 'image/png', filesize: PNG.length })
    })

    it('is not overwritten by another of the same name', async () => {
      const [first, second] = [await keep(), await keep()]
      expect(second.filename).not.toBe(first.filename)
    })
  })
})
