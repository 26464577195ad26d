import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { richText } from '../support/richText.ts'

const ALLOWED = ['127.0.0.1']
const HOUR = 60 * 60_000

const asked: string[] = []
describe('links', () => {
  let atOnce = 0
  let mostAtOnce = 0
  const answer: RequestListener = (request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    response.on('close', () => (atOnce -= 1))
    if (path === '/gone') return response.writeHead(404).end()
    if (path === '/turned') return response.writeHead(302, { Location: '/page' }).end()
    if (path === '/inward') return response.writeHead(302, { Location: 'http://127.0.0.2/' }).end()
    if (path === '/loop') return response.writeHead(302, { Location: '/loop' }).end()
    if (path === '/people') return response.writeHead(403).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    return response.end('<title>答复</title><p>对第12号建议的答复</p>')
  }

  let desk: Desk
  let office: Office
  let server: Server
  let origin: string
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    server = createServer(answer).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const address = server.address()
    if (typeof address !== 'object' || address === null) throw new Error('no port')
    origin = `http://127.0.0.1:${address.port}`
  })
  afterAll(async () => {
    server.close()
    await desk.close()
  })

  const visit = async (address: string, allowed: readonly string[] = ALLOWED) => {
    const { visit: ask } = await import('../../src/operations/links/visit.ts')
    return ask(address, { allowed })
  }
  const round = async (at: Date, allowed: readonly string[] = ALLOWED) => {
    const { checkDueLinks } = await import('../../src/operations/links/checkDueLinks.ts')
    const { signal } = new AbortController()
    return checkDueLinks(desk.payload, { now: () => at, allowed, signal })
  }
  const note = async (now: Date, since: Date | null = null) => {
    const { wantAddresses } = await import('../../src/operations/links/wantAddresses.ts')
    await wantAddresses(desk.payload, { since, now })
  }
  const seenOf = async (...addresses: readonly string[]) => {
    const { linkChecksOf } = await import('../../src/operations/links/linkChecksOf.ts')
    const seen = await linkChecksOf(await requestOf(desk.payload, null), addresses)
    return addresses.map((address) => seen.get(address)?.state ?? 'not noted')
  }

  describe('a visit', () => {
    it('reads a page, follows its redirects, and says why one cannot be read', async () => {
      expect(await visit(`${origin}/turned`)).toEqual({
        ...{ status: 200, fault: null },
        pageText: '答复 对第12号建议的答复',
      })
      expect(await visit(`${origin}/gone`)).toMatchObject({ status: 404, fault: 'status' })
      expect(await visit(`${origin}/loop`)).toMatchObject({ fault: 'redirects' })
      expect(await visit('http://127.0.0.1:1/')).toMatchObject({ fault: 'unreachable' })
      expect(await visit('http://nowhere.invalid/')).toMatchObject({ fault: 'unknownHost' })
    })

    it.each([
      ['this machine by its address', () => origin],
      ['this machine by its name', () => origin.replace('127.0.0.1', 'localhost')],
      ['this machine as a number', () => origin.replace('127.0.0.1', '2130706433')],
      ['this machine in the newer form', () => origin.replace('127.0.0.1', '[::ffff:127.0.0.1]')],
      ['no machine in particular', () => origin.replace('127.0.0.1', '0.0.0.0')],
      ['the machine that tells a server its secrets', () => 'http://169.254.169.254/latest/'],
      ['an internal network', () => 'http://10.0.0.1/'],
    ])('never asks %s', async (_title, address) => {
      const before = asked.length
      expect(await visit(address(), [])).toMatchObject({ fault: 'private', status: null })
      expect(asked).toHaveLength(before)
    })

    it('is not led inward by a redirect of a page that may be asked', async () => {
      expect(await visit(`${origin}/inward`)).toMatchObject({ fault: 'private' })
    })
  })

  describe('the check of links', () => {
    const start = new Date('2030-01-01T00:00:00.000Z')
    const later = (hours: number) => new Date(start.getTime() + hours * HOUR)

    it('visits each address of a report and its parts once, one page of a host at a time', async () => {
      const { payload } = desk
      const report = await makeReport(payload, office.editor, {
        organization: office.organization.id,
      })
      const post = (path: string, body: object) =>
        rest(payload, office.editor, { method: 'POST', path, body: { report: report.id, ...body } })
      const reply = { title: '第12号建议' }
      await post('/proposal-responses', { ...reply, url: `${origin}/page` })
      await post('/proposal-responses', { ...reply, url: `${origin}/people` })
      await post('/sections', {
        heading: '公开平台',
        body: richText(`见${origin}/gone和${origin}/page。`),
      })
      await note(start)
      asked.length = 0
      mostAtOnce = 0
      expect(await Promise.all([round(start), round(start)])).toHaveLength(2)
      expect(asked.toSorted()).toEqual(['/gone', '/page', '/people'])
      expect(mostAtOnce).toBeLessThanOrEqual(2)
      expect(await seenOf(`${origin}/page`, `${origin}/gone`, `${origin}/people`)).toEqual([
        ...['alive', 'dead', 'unsure'],
      ])
    })

    it('looks again after a day, and no more where an address stands in no document', async () => {
      expect(await round(later(1))).toBe(1)
      await note(later(25))
      expect(await round(later(25))).toBe(3)
      expect(await round(later(100))).toBe(0)
    })

    it('has no way in over the desk’s interfaces', async () => {
      for (const person of [office.editor, null]) {
        const { status } = await rest(desk.payload, person, { path: '/link-checks' })
        expect(status).toBe(404)
      }
    })
  })
})
