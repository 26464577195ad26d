import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { User } from '../../src/payload-types.ts'
import { auditOf, signInsOf } from '../support/auditOf.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { codeOf } from '../support/codeOf.ts'
import { makeOffice, type Office } from '../support/makeOffice.ts'
import { requestOf } from '../support/requestOf.ts'
import { rest } from '../support/rest.ts'
import { tokenOf } from '../support/tokenOf.ts'

const STREAMS = ['audit-events', 'sign-in-events'] as const
type Stream = (typeof STREAMS)[number]

describe('the streams of the audit', () => {
  let desk: Desk
  let office: Office
  let people: readonly (User | null)[]
  beforeAll(async () => {
    desk = await bootDesk()
    office = await makeOffice(desk.payload)
    const { organization: _none, ...holders } = office
    people = [null, ...Object.values(holders)]
    for (const person of people) if (person) await tokenOf(desk.payload, person)
  })
  afterAll(() => desk.close())

  const rows = async () => [await auditOf(desk.payload), await signInsOf(desk.payload)]
  const firstOf = async (stream: Stream): Promise<string> => {
    const { docs } = await desk.payload.find({ collection: stream, sort: 'sequence', limit: 1 })
    if (!docs[0]) throw new Error('nothing was told')
    return docs[0].id
  }

  describe.each(STREAMS)('%s', (stream) => {
    it('is written, changed and deleted by nobody over REST, one by one or in bulk', async () => {
      const before = await rows()
      const id = await firstOf(stream)
      const body = { action: 'account.create', at: '2018-01-01T00:00:00.000Z', sequence: 99 }
      const everything = `/${stream}?where[id][exists]=true`
      for (const person of people) {
        const calls = [
          { method: 'POST', path: `/${stream}`, body: { ...body, key: 'forged', hash: 'forged' } },
          { method: 'PATCH', path: `/${stream}/${id}`, body },
          { method: 'PUT', path: `/${stream}/${id}`, body },
          { method: 'DELETE', path: `/${stream}/${id}` },
          { method: 'PATCH', path: everything, body },
          { method: 'DELETE', path: everything },
          { method: 'POST', path: `/${stream}/${id}/duplicate`, body: {} },
          { method: 'POST', path: `/${stream}/versions/${id}`, body: {} },
        ] as const
        for (const call of calls) {
          const { status } = await rest(desk.payload, person, call)
          expect([call.method, call.path, [400, 403, 404, 409].includes(status)]).toEqual([
            call.method,
            call.path,
            true,
          ])
        }
      }
      expect(await rows()).toEqual(before)
    })

    it('is changed and deleted by nobody within the server, whatever access is switched off', async () => {
      const { payload } = desk
      const before = await rows()
      const id = await firstOf(stream)
      const where = { id: { exists: true } }
      const data = { at: '2018-01-01T00:00:00.000Z' }
      const how = async () => ({
        collection: stream,
        overrideAccess: true,
        req: await requestOf(payload, office.systemAdministrator),
      })
      expect(await codeOf(payload.update({ ...(await how()), id, data }))).toBe('DELETE_REFUSED')
      expect(await codeOf(payload.delete({ ...(await how()), id }))).toBe('DELETE_REFUSED')
      const changed = await payload.update({ ...(await how()), where, data })
      const deleted = await payload.delete({ ...(await how()), where })
      expect([...changed.docs, ...deleted.docs]).toEqual([])
      expect(await rows()).toEqual(before)
    })

    it('has no mutation that the desk’s GraphQL would carry out', async () => {
      const { GRAPHQL_POST } = await import('@payloadcms/next/routes')
      const { default: config } = await import('../../src/payload.config.ts')
      const before = await rows()
      const id = await firstOf(stream)
      const name = stream === 'audit-events' ? 'AuditEvent' : 'SignInEvent'
      const mutations = [
        `mutation { update${name}(id: "${id}", data: { at: "2018" }) { id } }`,
        `mutation { delete${name}(id: "${id}") { id } }`,
        `mutation { create${name}(data: { key: "k", sequence: 99, at: "2018", hash: "h" }) { id } }`,
        `mutation { duplicate${name}(id: "${id}") { id } }`,
      ]
      for (const person of [office.auditor, office.systemAdministrator]) {
        const authorization = `JWT ${await tokenOf(desk.payload, person)}`
        for (const query of mutations) {
          const request = new Request('http://desk.test/api/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization },
            body: JSON.stringify({ query }),
          })
          const answer = await (await GRAPHQL_POST(config)(request)).json()
          expect(Object(answer).errors?.length).toBeGreaterThan(0)
        }
      }
      expect(await rows()).toEqual(before)
    })

    it('keeps no versions that could be restored', () => {
      const config = desk.payload.config.collections.find(({ slug }) => slug === stream)
      expect(config?.versions).toBeFalsy()
    })

    it('is read by the auditor and by nobody else', async () => {
      for (const person of people) {
        const { status } = await rest(desk.payload, person, { path: `/${stream}` })
        expect(status).toBe(person === office.auditor ? 200 : 403)
      }
    })
  })
})
