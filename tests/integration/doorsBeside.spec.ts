import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { type Caller, makeDoorWorld, type DoorWorld } from '../support/doors/doorWorld.ts'
import { everythingKept } from '../support/doors/everythingKept.ts'
import { revisionOf } from '../support/revisionOf.ts'

describe('doors beside the documents', () => {
  let desk: Desk
  let world: DoorWorld
  beforeAll(async () => {
    desk = await bootDesk()
    world = await makeDoorWorld(desk)
  })
  afterAll(async () => {
    await world.served.close()
    await desk.close()
  })

  const call = (as: Exclude<Caller, 'nobody'>, path: string, method = 'GET', body?: object) =>
    world.served.call(`/api${path}`, {
      method,
      headers: { cookie: world.cookies[as] ?? '' },
      ...(body ? { body } : {}),
    })

  const idsIn = (text: string): readonly string[] =>
    [...text.matchAll(/"id":"([\w-]+)"/g)].map(([, id = '']) => id)

  describe('a condition or an order', () => {
    const HIDDEN = [
      ...['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions.id'],
      ...['sessions.expiresAt', 'lockouts', 'prolongedUntil', 'lastChange', 'presentPassword'],
    ]
    const THROUGH = [
      ['reports', 'savedBy'],
      ['sections', 'savedBy'],
      ['comments', 'author'],
    ] as const
    const CALLERS = ['editor', 'systemAdministrator'] as const

    it.each(HIDDEN)('on %s of an account tells nothing of it', async (field) => {
      for (const as of CALLERS) {
        const list = async (query: string) => {
          const { status, text } = await call(as, `/users?depth=0&limit=100&${query}`)
          return status === 200 ? idsIn(text).join() : String(status)
        }
        const found = [
          await list(`where[${field}][exists]=true`),
          await list(`where[${field}][exists]=false`),
        ]
        expect([as, field, new Set(found).size]).toEqual([as, field, 1])
        expect([as, await list(`sort=${field}`)]).toEqual([as, await list(`sort=-${field}`)])
      }
      for (const [slug, relation] of THROUGH) {
        const path = `/${slug}?depth=0&where[${relation}.${field}][exists]`
        const [yes, no] = [
          await call('editor', `${path}=true`),
          await call('editor', `${path}=false`),
        ]
        expect([slug, idsIn(yes.text)]).toEqual([slug, idsIn(no.text)])
      }
    })

    it('on another office’s documents finds nothing, through whatever relation', async () => {
      const { ids } = world
      for (const query of [
        `where[report.id][equals]=${ids['reports']}`,
        `where[report.year][greater_than]=2000`,
        `where[organization][equals]=${ids['organizations']}`,
        `where[organization.id][equals]=${ids['organizations']}`,
        `where[or][0][id][exists]=true&where[or][1][report.title][like]=年`,
      ]) {
        for (const slug of ['sections', 'key-initiatives', 'attachments', 'proposal-responses']) {
          const { text } = await call('stranger editor', `/${slug}?depth=0&${query}`)
          expect([slug, query, idsIn(text)]).toEqual([slug, query, []])
          const versions = await call('stranger editor', `/${slug}/versions?depth=0&${query}`)
          expect(versions.text).not.toContain(ids[slug])
        }
      }
    })
  })

  describe('a document of another office', () => {
    it('is answered like one that does not exist, byte for byte', async () => {
      const { ids } = world
      const as = 'stranger editor'
      const answers = async (slug: string, id: string) => {
        const tried = [
          await call(as, `/${slug}/${id}`),
          await call(as, `/${slug}/${id}/actions`),
          await call(as, `/${slug}/${id}`, 'PATCH', { title: '改', revision: 1 }),
          await call(as, `/${slug}/${id}/transitions`, 'POST', {
            transition: 'submit',
            revision: 1,
          }),
          await call(as, `/${slug}/${id}/purge`, 'POST', { reason: '误录' }),
          await call(as, `/${slug}/${id}`, 'DELETE'),
        ]
        // An address that is none says which was asked for.
        return tried.map(({ status, text }) => `${status} ${text.replaceAll(id, 'ID')}`)
      }
      for (const slug of ['reports', 'sections', 'key-initiatives', 'comments', 'attachments']) {
        const foreign = await answers(slug, ids[slug] ?? '')
        expect([slug, foreign]).toEqual([slug, await answers(slug, 'no-such-document')])
      }
      const query = (id: string) => ({ query: `{ Report(id: "${id}") { id title } }` })
      const foreign = await call(as, '/graphql', 'POST', query(ids['reports'] ?? ''))
      const unknown = await call(as, '/graphql', 'POST', query('no-such-document'))
      expect(foreign.text).toBe(unknown.text)
    })
  })

  describe('what a client says beside the content', () => {
    const FORGED = {
      id: 'forged-id',
      createdAt: '2000-01-01T00:00:00.000Z',
      updatedAt: '2000-01-01T00:00:00.000Z',
      createdBy: 'somebody',
      _status: 'published',
      deletedAt: '2000-01-01T00:00:00.000Z',
    }

    it.each([
      '',
      '?draft=true',
      '?autosave=true',
      '?overrideLock=true',
      '?_method=DELETE',
      '?trash=true&publishSpecificLocale=zh',
    ])('is not believed in a change: %s', async (query) => {
      const {
        desk: { payload },
        ids,
      } = world
      const id = ids['sections'] ?? ''
      const row = () => payload.findByID({ collection: 'sections', id, depth: 0 })
      const before = await row()
      const heading = `改${query.length}`
      const body = { ...FORGED, heading, revision: before.revision }
      const answer = await call('editor', `/sections/${id}${query}`, 'PATCH', body)
      expect(answer.status).toBe(200)
      const after = await row()
      expect(after).toMatchObject({ id, heading, createdAt: before.createdAt })
      expect(after.updatedAt > before.updatedAt).toBe(true)
      expect(JSON.stringify(after)).not.toMatch(/forged|somebody|published|2000-01-01/)
    })

    it('is refused where it is the system’s', async () => {
      const { ids } = world
      const id = ids['sections'] ?? ''
      const revision = await revisionOf(desk.payload, 'sections', id)
      const other = { organization: 'another', savedBy: world.clerk.id, contributions: [] }
      const kept = await everythingKept(world)
      for (const [name, value] of Object.entries({
        ...other,
        workflowState: 'dropped',
        report: 'other',
      })) {
        const body = { [name]: value, heading: '改', revision }
        const answer = await call('editor', `/sections/${id}`, 'PATCH', body)
        if (answer.status === 200) {
          const now = await desk.payload.findByID({ collection: 'sections', id, depth: 0 })
          expect([name, Reflect.get(now, name)]).not.toEqual([name, value])
          throw new Error(`${name} was taken, and passed over`)
        }
        expect([name, answer.status >= 400 && answer.status < 500]).toEqual([name, true])
      }
      expect(await everythingKept(world)).toBe(kept)
    })

    it('does not make somebody else the author of what is created, nor its office another', async () => {
      const { ids, office, clerk } = world
      const body = {
        ...FORGED,
        report: ids['reports'],
        heading: '新',
        order: '',
        workflowState: 'draft',
        revision: 41,
        organization: 'another',
        savedBy: clerk.id,
        contributions: [{ person: clerk.id, baseEdition: 0, what: 'content' }],
      }
      const { status, text } = await call('editor', '/sections?depth=0', 'POST', body)
      expect(status).toBe(201)
      expect(JSON.parse(text).doc).toMatchObject({
        organization: office.organization.id,
        savedBy: office.editor.id,
        revision: 1,
      })
      expect(text).not.toMatch(/forged|somebody|"another"|2000-01-01/)
      const { text: comment } = await call('editor', '/comments?depth=0', 'POST', {
        text: '批注',
        about: { relationTo: 'sections', value: ids['sections'] },
        author: clerk.id,
        organization: 'another',
      })
      expect(JSON.parse(comment).doc).toMatchObject({
        author: office.editor.id,
        organization: office.organization.id,
      })
    })

    it('changes nothing beyond the document through its relations', async () => {
      const { ids } = world
      const id = ids['sections'] ?? ''
      const revision = await revisionOf(desk.payload, 'sections', id)
      const report = { id: ids['reports'], title: '改过的标题', workflowState: 'published' }
      await call('editor', `/sections/${id}`, 'PATCH', { report, heading: '改', revision })
      const now = await desk.payload.findByID({ collection: 'reports', id: ids['reports'] ?? '' })
      expect(now.title).not.toBe('改过的标题')
      expect(now.workflowState).toBe('draft')
    })

    it('a method claimed in the address or in a header is none', async () => {
      const id = world.ids['sections'] ?? ''
      const kept = await everythingKept(world)
      for (const path of [`/sections/${id}?_method=DELETE`, `/sections/${id}?method=delete`]) {
        expect((await call('editor', path, 'POST', {})).status).toBe(404)
      }
      const headers = { cookie: world.cookies.editor ?? '' }
      for (const name of [
        'x-http-method-override',
        'x-http-method',
        'x-payload-http-method-override',
      ]) {
        const answer = await world.served.call(`/api/sections/${id}`, {
          method: 'POST',
          headers: { ...headers, [name]: 'DELETE' },
          body: {},
        })
        expect(answer).toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
      }
      expect(await everythingKept(world)).toBe(kept)
    })
  })
})
