import { describe, expect, it } from '@jest/globals'
import { request } from 'node:http'
import { z } from 'zod'
import { findReport } from '../support/findReport.ts'
import { nobody, signIn } from '../support/signIn.ts'
import type { Server } from '../support/startServer.ts'

const MUTATION = /* GraphQL */ `
  mutation ($id: String!, $revision: Int) {
    transitionReport(id: $id, transition: "revise", revision: $revision) {
      id
      workflowState
    }
  }
`

const sections = z.object({ docs: z.array(z.object({ id: z.string(), revision: z.number() })) })

/** What the desk answers over HTTP, and what it refuses. */
export const contract = (served: () => Server): void => {
  describe('a refusal', () => {
    it('is the same over REST and over the desk’s GraphQL, with all its data', async () => {
      const editor = await signIn(served().url, 'editor')
      const { id, revision } = await findReport(editor)
      const rest = await editor(`/api/reports/${id}/transitions`, {
        method: 'POST',
        body: { transition: 'revise', revision },
      })
      const graphql = await editor('/api/graphql', {
        method: 'POST',
        body: { query: MUTATION, variables: { id, revision } },
      })
      const data = {
        code: 'GUARD_FAILED',
        refusals: [{ guard: 'reasonIsGiven', message: '请填写理由。', field: 'reason' }],
      }
      expect(rest.status).toBe(422)
      expect(rest.body).toMatchObject({ errors: [{ data }] })
      expect(graphql.body).toMatchObject({ errors: [{ extensions: { data } }] })
    })

    it('comes in the language of the person', async () => {
      const editor = await signIn(served().url, 'editor')
      const { id, revision } = await findReport(editor)
      const body = { transition: 'revise', revision }
      const english = await editor(`/api/reports/${id}/transitions`, {
        method: 'POST',
        body,
        language: 'en-GB,en;q=0.9',
      })
      expect(english.body).toMatchObject({
        errors: [{ data: { refusals: [{ message: 'Give a reason.' }] } }],
      })
    })

    it.each([
      [{}, 400, 'INVALID_REQUEST'],
      [{ transition: 'fly', revision: 1 }, 400, 'UNKNOWN_TRANSITION'],
      [{ transition: 'revise' }, 428, 'REVISION_REQUIRED'],
      [{ transition: 'publish', revision: 1 }, 403, 'NOT_PERMITTED'],
      [{ transition: 'revise', revision: 1 }, 409, 'STALE'],
    ])('of %j is %i %s', async (body, status, code) => {
      const editor = await signIn(served().url, 'editor')
      const { id } = await findReport(editor)
      const answer = await editor(`/api/reports/${id}/transitions`, { method: 'POST', body })
      expect(answer).toMatchObject({ status, body: { errors: [{ data: { code } }] } })
    })

    it('of an edit out of turn keeps its reason on a part of the report too', async () => {
      const editor = await signIn(served().url, 'editor')
      const { body } = await editor('/api/sections?limit=1&depth=0')
      const [section] = sections.parse(body).docs
      const answer = await editor(`/api/sections/${section?.id}`, {
        method: 'PATCH',
        body: { heading: '改', revision: section?.revision },
      })
      expect(answer).toMatchObject({
        status: 409,
        body: { errors: [{ data: { code: 'WRONG_STATE' } }] },
      })
    })
  })

  describe('the actions on a report', () => {
    it('say what may be done now, what not and why', async () => {
      const publisher = await signIn(served().url, 'publisher')
      const { id, revision } = await findReport(publisher)
      const { body } = await publisher(`/api/reports/${id}/actions`)
      expect(body).toMatchObject({ revision, workflowState: 'published', publicState: 'public' })
      expect(body).toMatchObject({
        actions: expect.arrayContaining([
          expect.objectContaining({ transition: 'publish', allowed: false, code: 'WRONG_STATE' }),
          expect.objectContaining({ transition: 'revise', allowed: false, code: 'NOT_PERMITTED' }),
        ]),
      })
    })
  })

  describe('somebody who is not signed in', () => {
    it.each([
      '/api/reports',
      '/api/sections',
      '/api/users',
      '/api/editions',
      '/api/audit-events',
      '/api/sign-in-events',
      '/api/audit-events/export.csv',
      '/api/organizations',
      '/api/globals/settings',
    ])('reads nothing at %s', async (path) => {
      const { status, body } = await nobody(served().url)(path)
      expect(status).toBe(403)
      expect(JSON.stringify(body)).not.toContain('太仓')
    })

    it('makes no first account', async () => {
      const body = { email: 'x@gongkai.example', password: 'a-long-password', name: 'x' }
      const answer = await nobody(served().url)('/api/users/first-register', {
        method: 'POST',
        body,
      })
      expect(answer).toMatchObject({
        status: 403,
        body: { errors: [{ data: { code: 'NOT_PERMITTED' } }] },
      })
    })
  })

  describe('bad input to the desk', () => {
    const send = (headers: Record<string, string>, body?: Buffer): Promise<number> =>
      new Promise((resolve, reject) => {
        const outgoing = request(
          `${served().url}/api/users/login`,
          { method: 'POST', headers },
          (incoming) => {
            incoming.resume()
            resolve(incoming.statusCode ?? 0)
          },
        )
        outgoing.once('error', reject)
        outgoing.end(body)
      })

    it('too long is refused before it is read', async () => {
      const length = String(64 * 1024 * 1024)
      expect(await send({ 'Content-Type': 'application/json', 'Content-Length': length })).toBe(413)
    })

    it('too long without saying so is refused while it is read', async () => {
      const body = Buffer.alloc(24 * 1024 * 1024, 'a')
      const headers = { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' }
      expect(await send(headers, body)).toBe(413)
    })

    it('that is no JSON is the sender’s fault', async () => {
      const status = await send({ 'Content-Type': 'application/json' }, Buffer.from('{"email":'))
      expect(status).toBe(400)
    })
  })

  describe('a request at which the base fails twice', () => {
    // It waits for one of the two, and a failure that nobody waits for ends a process of Node's.
    it('is refused, and the server serves on', async () => {
      const editor = await signIn(served().url, 'editor')
      for (const path of ['report.savedBy.resetPasswordToken', 'report.savedBy.nothing']) {
        const { status } = await editor(`/api/sections?where[${path}][exists]=true`)
        expect([path, status]).toEqual([path, 400])
      }
      expect((await nobody(served().url)('/readyz')).status).toBe(200)
    })
  })

  describe('the server', () => {
    it('answers who it is asked by, with a request id and security headers', async () => {
      const { status, headers } = await nobody(served().url)('/healthz')
      expect(status).toBe(200)
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-powered-by')).toBeNull()
    })

    it('tells whoever comes to an address that is not there so', async () => {
      const { status, body } = await nobody(served().url)('/nowhere')
      expect(status).toBe(404)
      expect(body).toMatchObject({ errors: [{ data: { code: 'ADDRESS_UNKNOWN' } }] })
    })
  })
}
