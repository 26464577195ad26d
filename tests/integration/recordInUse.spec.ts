import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { createPersistedQueryLink } from '@apollo/client/link/persisted-queries'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GraphQLClient } from 'graphql-request'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ATTACKS } from '../../bench/attacks/attacks.ts'
import { carryOut } from '../../bench/attacks/carryOut.ts'
import type { Report } from '../../src/payload-types.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { editionsOf } from '../support/editionsOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { makeReport } from '../support/makeReport.ts'
import { faultOf, type RecordMoment, startReaders } from '../support/readWhileWritten.ts'
import { rest } from '../support/rest.ts'
import { saveSection } from '../support/saveSection.ts'
import { sectionsOf } from '../support/sectionsOf.ts'
import { serveDesk, type ServedDesk } from '../support/serveDesk.ts'
import { NGINX, startNginx } from '../support/startNginx.ts'
import { type RecordServer, startRecordServer } from '../support/startRecordServer.ts'
import { transition } from '../support/transition.ts'
import { walkTo } from '../support/walkTo.ts'

const TOKEN = 'a-token-for-measuring'
const WORDS = { reason: '含个人信息', explanation: '内容核实中，请稍后查阅。' }
const READERS = 32
/** What another process answers may be so old, in milliseconds. */
const ELSEWHERE = 1000
/** Refusals that count as more than one address may ask for in a minute. */
const FLOOD = 400
/** A proxy counts in whole seconds: after so many milliseconds an answer that is kept for one is over. */
const EXPIRED = 2200
/** For how many seconds readers read; one round of every step at least. */
const SECONDS = Number(process.env['READERS_SECONDS'] || 0)

const EDITION = `edition isLatest contentHash title notice { kind } sections { heading body { text } }
  changeHistory { edition kind }`
const QUERY = `{ report(year: 2017) { ${EDITION} } first: report(year: 2017, edition: 1) { ${EDITION} }
  reports { nodes { edition contentHash } } changes { totalCount nodes { kind edition } } search(text: "第") { totalCount } }`

describe('the record in use', () => {
  let desk: Desk
  let office: Office
  let report: Report
  let here: ServedDesk
  let there: RecordServer
  beforeAll(async () => {
    desk = await bootDesk()
    const { payload } = desk
    office = await makeOffice(payload, { slug: 'taicang', name: '太仓市' })
    const organization = office.organization.id
    await payload.updateGlobal({ slug: 'settings', data: { office: organization } })
    report = await makeReport(payload, office.editor, { organization })
    await walkTo(payload, office, report, 'published')
    here = await serveDesk(payload)
    there = await startRecordServer(desk.folder, {
      ...{ REQUEST_SECONDS: '3', RECORD_RATE: '3000', TRUST_PROXY: 'on', METRICS_TOKEN: TOKEN },
    })
  })
  afterAll(async () => {
    await there.stop()
    await here.close()
    await desk.close()
  })
  const correct = async (heading: string): Promise<void> => {
    const { payload } = desk
    await transition(payload, office.editor, report, { transition: 'revise', reason: '更正' })
    const [section] = await sectionsOf(payload, report)
    if (!section) throw new Error('no section')
    await saveSection(payload, office.editor, section, { heading, revision: section.revision })
    await walkTo(payload, office, report, 'published')
  }
  const takeDown = () =>
    transition(desk.payload, office.publisher, report, { transition: 'takeDown', ...WORDS })
  const seal = async (number: number): Promise<void> => {
    const edition = (await editionsOf(desk.payload, report))[number - 1]
    const path = `/editions/${edition?.id}/seal`
    for (const person of [office.publisher, office.signatory]) {
      const { status } = await rest(desk.payload, person, { method: 'POST', path, body: WORDS })
      expect(status).toBe(person === office.publisher ? 202 : 200)
    }
  }

  describe('while readers read, here and at another process', () => {
    it('every answer is one state of the record, and none older than it may be', async () => {
      const current = async () =>
        (await here.call(`/graphql?query=${encodeURIComponent(QUERY)}`)).text
      const moments: RecordMoment[] = [{ begun: 0, done: 0, text: await current() }]
      const places = [
        { url: `http://${here.host}`, lag: 0 },
        { url: there.url, lag: ELSEWHERE },
      ]
      const readers = startReaders(QUERY, places, READERS)
      const happen = async (step: () => Promise<unknown>): Promise<void> => {
        const begun = performance.now()
        await step()
        const done = performance.now()
        moments.push({ begun, done, text: await current() })
      }
      const end = performance.now() + SECONDS * 1000
      let round = 0
      do {
        round += 1
        await happen(() => correct(`第${round}次更正`))
        await happen(takeDown)
        await happen(() => correct(`第${round}次更正后又更正`))
        await happen(() => seal(round))
      } while (performance.now() < end)
      await sleep(ELSEWHERE)
      const readings = await readers.stop()
      process.stdout.write(`${readings.length} readings of ${moments.length} states\n`)
      expect(new Set(moments.map(({ text }) => text)).size).toBe(moments.length)
      expect(readings.length).toBeGreaterThan(READERS)
      expect(readings.flatMap((reading) => faultOf(reading, moments) ?? [])).toEqual([])
      // Each place has come to the last state.
      expect(readings.slice(-READERS).map(({ text }) => text)).toContain(moments.at(-1)?.text)
    })
  })

  describe('what is hostile', () => {
    it('is refused with its code, each, also where it never ends', async () => {
      const carry = async (attacks: typeof ATTACKS) => {
        const met: string[] = []
        for (const attack of attacks)
          met.push(`${attack.name}: ${(await carryOut(there.port, attack)).met}`)
        return met
      }
      const slow = ATTACKS.filter(({ isSlow }) => isSlow)
      const others = ATTACKS.filter(({ isSlow }) => !isSlow)
      const met = await Promise.all([carry(others), ...slow.map((each) => carry([each]))])
      const expected = [...others, ...slow].map(({ name, expected: code }) => `${name}: ${code}`)
      expect(ATTACKS.length).toBeGreaterThan(30)
      expect(met.flat()).toEqual(expected)
    })

    it('comes from one address no more often than it may; others are answered', async () => {
      const ask = (address: string, query: string) =>
        fetch(`${there.url}/graphql?query=${encodeURIComponent(query)}`, {
          headers: { 'X-Forwarded-For': `forged, ${address}` },
        })
      await Promise.all(Array.from({ length: FLOOD }, () => ask('2001:db8::1', '{ secrets }')))
      const refused = await ask('2001:db8::2', '{ __typename }')
      const { errors } = Object(await refused.json())
      expect([refused.status, errors[0].extensions]).toMatchObject([
        429,
        { code: 'TOO_MANY_REQUESTS', limit: 3000 },
      ])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(refused.headers.get('access-control-allow-origin')).toBe('*')
      expect((await ask('203.0.113.9', '{ __typename }')).status).toBe(200)
    })
  })

  describe('clients that front ends use', () => {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
    const REPORT = `query Report($year: Int!) { report(year: $year) { id edition title sections { id heading } } }`

    it('Apollo Client reads by hash, keeps editions apart by id and edition, and is told codes', async () => {
      const client = new ApolloClient({
        link: createPersistedQueryLink({ sha256, useGETForHashedQueries: true }).concat(
          new HttpLink({ uri: `${there.url}/graphql` }),
        ),
        cache: new InMemoryCache({
          typePolicies: { PublishedReport: { keyFields: ['id', 'edition'] } },
        }),
      })
      const { data } = await client.query({ query: gql(REPORT), variables: { year: 2017 } })
      expect(Object(data).report.title).toBe('太仓市2017年政府信息公开工作年度报告')
      const EDITIONS = gql(
        '{ a: report(year: 2017, edition: 2) { id edition } b: report(year: 2017, edition: 3) { id edition } }',
      )
      const editions = Object((await client.query({ query: EDITIONS })).data)
      expect([editions.a.edition, editions.b.edition]).toEqual([2, 3])
      const wrong = await client
        .query({ query: gql('{ reports(first: 101) { totalCount } }') })
        .catch((error: unknown) => error)
      expect(JSON.stringify(Object(wrong).errors)).toContain('BAD_PAGE_SIZE')
      client.stop()
    })

    it('graphql-request reads, by POST and by GET', async () => {
      for (const method of ['POST', 'GET'] as const) {
        const client = new GraphQLClient(`${there.url}/graphql`, { method })
        expect(await client.request(REPORT, { year: 2017 })).toMatchObject({
          report: { id: report.id },
        })
      }
    })

    const withProxy = existsSync(NGINX) ? it : it.skip
    withProxy(
      'a caching proxy keeps answers, asks whether they still hold, and lets go of them',
      async () => {
        const proxy = await startNginx(desk.folder, there.port)
        const ask = async (query = '{ report(year: 2017) { edition sections { heading } } }') => {
          const response = await fetch(`${proxy.url}/graphql?query=${encodeURIComponent(query)}`)
          const { data } = Object(await response.json())
          return { from: response.headers.get('x-cache-status'), edition: data?.report?.edition }
        }
        try {
          const first = await ask()
          expect(first.from).toBe('MISS')
          expect(await ask()).toEqual({ ...first, from: 'HIT' })
          await sleep(EXPIRED)
          expect(await ask()).toEqual({ ...first, from: 'REVALIDATED' })
          await correct('经代理也能读到的更正')
          await sleep(EXPIRED)
          expect(await ask()).toEqual({ from: 'EXPIRED', edition: first.edition + 1 })
          const refused = { from: 'MISS', edition: undefined }
          expect([await ask('{ secrets }'), await ask('{ secrets }')]).toEqual([refused, refused])
        } finally {
          await proxy.stop()
        }
      },
    )
  })

  describe('the process that serves the record', () => {
    it('tells numbers of itself to who shows the token, and no name, address or text', async () => {
      const ask = (authorization: string) =>
        fetch(`${there.url}/metrics`, { headers: authorization ? { authorization } : {} })
      for (const wrong of ['', 'Bearer wrong', TOKEN]) expect((await ask(wrong)).status).toBe(404)
      const response = await ask(`Bearer ${TOKEN}`)
      const told = await response.text()
      expect(response.headers.get('content-type')).toMatch(/^text\/plain/)
      for (const name of [
        'gongkai_request_seconds_count{route="record",status="200"}',
        'gongkai_record_answers_total{way="memory"}',
        'gongkai_record_answers_total{way="tooMany"}',
        'gongkai_record_kept_bytes',
        'gongkai_waiting_transactions 0',
        'gongkai_poller_looks_total 0',
        'gongkai_audit_events_total 0',
        'nodejs_eventloop_lag_p99_seconds',
        'process_resident_memory_bytes',
      ]) {
        expect(told).toContain(name)
      }
      expect(told).not.toMatch(/taicang|太仓|2001:db8|10\.0\.0|secrets/)
      expect((await here.call('/metrics')).status).toBe(404)
    })

    it('connects to its database and to nothing else', () => {
      const database = new URL(process.env['DATABASE_URI'] ?? '')
      const allowed = database.protocol === 'file:' ? [] : [`connect ${database.host}`]
      expect(there.connections()).toEqual(allowed)
    })
  })
})
