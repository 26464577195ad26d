import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Report } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const QUERY =
  '{ report(year: 2017) { edition notice { kind } sections { heading body { html } } } }'
const BODY = JSON.stringify({ query: QUERY })
const ADDRESS = `/graphql?query=${encodeURIComponent(QUERY)}`

describe('what was answered before is answered ahead of everything else', () => {
  let desk: Desk
  let office: Office
  let served: ServedDesk
  let report: Report
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload, { slug: 'taicang', name: '太仓市' })
    const organization = office.organization.id
    await desk.payload.updateGlobal({ slug: 'settings', data: { office: organization } })
    report = await makeReport(desk.payload, office.editor, { organization })
    await walkTo(desk.payload, office, report, 'published')
    served = await serveDesk(desk.payload)
  })
  afterAll(async () => {
    await served.close()
    await desk.close()
  })

  const post = (headers: Readonly<Record<string, string>> = {}) =>
    served.call('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': `${BODY.length}`,
        ...headers,
      },
      body: BODY,
    })
  const headersOf = ({ headers }: Awaited<ReturnType<typeof post>>) =>
    Object.fromEntries([...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)))
  const told = async () => JSON.parse((await post()).text).data.report

  it('with the same bytes and the same headers as the first time', async () => {
    const first = await post()
    const again = await post()
    expect([first.status, again.status]).toEqual([200, 200])
    expect(again.text).toBe(first.text)
    expect(headersOf(again)).toEqual(headersOf(first))
    expect(again.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    expect((await post({ 'X-Request-Id': 'proxy-1' })).headers.get('x-request-id')).toBe('proxy-1')
  })

  it('by GET as well, with a tag for which 304 is answered, packed or not', async () => {
    for (const packing of ['identity', 'gzip', 'br']) {
      const asked = { headers: { 'Accept-Encoding': packing } }
      const first = await served.call(ADDRESS, asked)
      const again = await served.call(ADDRESS, asked)
      expect(headersOf(again)).toEqual(headersOf(first))
      const tag = first.headers.get('etag') ?? ''
      const known = { headers: { ...asked.headers, 'If-None-Match': tag } }
      expect(await served.call(ADDRESS, known)).toMatchObject({ status: 304, text: '' })
    }
  })

  it('also where the body comes in pieces, and is refused where it never was JSON', async () => {
    const { port } = new URL(`http://${served.host}`)
    const head = 'POST /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\n'
    const type = `Content-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n`
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(`${head}${type}${BODY.slice(0, 10)}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.end(BODY.slice(10))
    expect(await text(socket)).toContain('200 OK')
    const broken = await served.call('/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Content-Length': '3' },
      body: '{"q',
    })
    expect(broken.status).toBe(400)
  })

  it('at one address, and nothing below it', async () => {
    const [, query] = ADDRESS.split('?')
    expect((await served.call(`/graphql/?${query}`)).status).toBe(200)
    expect((await served.call(`/graphql/x?${query}`)).status).toBe(404)
    expect((await served.call(`/graphqlx?${query}`)).status).toBe(404)
  })

  it('a publication, a correction and a takedown are read at once', async () => {
    const { payload } = desk
    expect(await told()).toMatchObject({ edition: 1, notice: null })
    await transition(payload, office.editor, report, { transition: 'revise', reason: '补充' })
    const [section] = await sectionsOf(payload, report)
    if (!section) throw new Error('no section')
    await saveSection(payload, office.editor, section, {
      ...{ heading: '改过的标题', revision: section.revision },
    })
    expect(await told()).toMatchObject({ edition: 1, notice: null })
    await walkTo(payload, office, report, 'published')
    expect(await told()).toMatchObject({ edition: 2, notice: null })
    await transition(payload, office.publisher, report, {
      ...{ transition: 'takeDown', reason: '数据有误', explanation: '正在核实。' },
    })
    expect(await told()).toMatchObject({ edition: 2, notice: { kind: 'TAKEN_DOWN' }, sections: [] })
  })
})
