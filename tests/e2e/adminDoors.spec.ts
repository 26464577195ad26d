import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ROLES } from '../../src/domain/roles.ts'
import { PAGE_FUNCTIONS } from '../../src/domain/doors/pageFunctions.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import {
  type Caller,
  type DoorWorld,
  isStrange,
  makeDoorWorld,
  SIGNED_IN,
} from '../support/doors/doorWorld.ts'
import { everythingKept } from '../support/doors/everythingKept.ts'
import { readsContent } from '../support/doors/readsContent.ts'
import { MARK, MARKED, markOffice } from '../support/doors/markOffice.ts'
import { adminPages, OTHER_PAGES } from './support/adminPaths.ts'
import { type AdminPages, openAdminPages } from './support/openAdminPages.ts'
import { argumentsFor } from './support/pageFunctions.ts'
import type { Server } from './support/startServer.ts'
import { startServerOn } from './support/startServerOn.ts'

const LIMIT = 100
let desk: Desk
let world: DoorWorld
let server: Server
let pages: AdminPages
let kept: string
const tried = { pages: 0, functions: 0, refusals: 0 }
beforeAll(async () => {
  desk = await bootDesk()
  world = await makeDoorWorld(desk)
  await markOffice(world)
  const env = { LOG_LEVEL: 'fatal', PAGE_LIMIT: String(LIMIT), PUBLISH_INTERVAL: '3600' }
  server = await startServerOn(desk, env)
  pages = await openAdminPages(server.url, world)
  kept = await everythingKept(world)
})
afterAll(async () => {
  const { pages: opened, functions, refusals } = tried
  process.stdout.write(`admin: ${opened} pages, ${functions} calls, ${refusals} refusals\n`)
  await server.stop()
  await world.served.close()
  await desk.close()
})

const idOf = (slug: string): string => world.ids[slug] ?? ''
const STRANGERS = SIGNED_IN.filter(isStrange)
/** What of the office stands in an answer; the id that was asked for is nothing that it tells. */
const leakedIn = (text: string, asked = '') => [
  ...(text.includes(MARK) ? [MARK] : []),
  // Organizations are read by everybody who is signed in.
  ...Object.entries(world.ids)
    .filter(([slug, id]) => slug !== 'organizations' && id !== asked && text.includes(id))
    .map(([slug]) => slug),
]

const pagesOf = (slug: string) => adminPages(slug, idOf(slug))

describe('the pages of the admin', () => {
  it('lead nobody to the sign-in page, whichever she opens, and tell her nothing', async () => {
    const slugs = Object.keys(world.ids)
    const others = OTHER_PAGES.map((path) => ({ path, asked: '' }))
    for (const { path, asked } of [...others, ...slugs.flatMap(pagesOf)]) {
      const { status, headers, text } = await pages.open('nobody', path)
      tried.pages += 1
      tried.refusals += 1
      const place = headers.get('location')?.split('?')[0]
      expect([path, status, place]).toEqual([path, 303, '/admin/login'])
      expect(leakedIn(text, asked)).toEqual([])
    }
    for (const path of ['login', 'forgot', 'reset/x', 'logout', 'create-first-user']) {
      const { status, text } = await pages.open('nobody', `/admin/${path}`)
      expect([path, status < 400, leakedIn(text)]).toEqual([path, true, []])
    }
  })

  it.each(['stranger editor', 'stranger systemAdministrator', 'securityAdministrator'] as const)(
    'tell a %s nothing of the office, and of a document of it what they tell of none',
    async (caller) => {
      for (const slug of Object.keys(world.ids)) {
        // The accounts of her own office are hers to read, and what was done at none.
        const isHers = !isStrange(caller) && ['organizations', 'users'].includes(slug)
        if (isHers || slug === 'organizations' || slug.endsWith('-events')) continue
        for (const { path, asked } of pagesOf(slug)) {
          const { status, headers, text } = await pages.open(caller, path)
          tried.pages += 1
          if (status !== 200) tried.refusals += 1
          expect([path, status < 500, leakedIn(text, asked)]).toEqual([path, true, []])
          // Lists of accounts hold her own.
          const isCounted = slug !== 'users' && /"?totalDocs\\?":[1-9]/.test(text)
          expect([path, isCounted]).toEqual([path, false])
          if (!path.endsWith(asked) || asked === '') continue
          const unknown = await pages.open(caller, path.replace(asked, 'no-such-document'))
          const place = headers.get('location')?.replace(asked, 'no-such-document') ?? null
          const told = [unknown.status, unknown.headers.get('location')]
          expect([path, status, place]).toEqual([path, ...told])
        }
      }
    },
    60_000,
  )

  it.each(ROLES)('show a %s of the office what she reads, and no more', async (role) => {
    const reads = readsContent(role)
    const list = await pages.open(role, '/admin/collections/reports')
    const document = await pages.open(role, `/admin/collections/reports/${idOf('reports')}`)
    expect([list.status, leakedIn(list.text).includes(MARK)]).toEqual([reads ? 200 : 404, reads])
    expect([document.status, leakedIn(document.text).includes(MARK)]).toEqual([
      reads ? 200 : 307,
      reads,
    ])
    for (const path of OTHER_PAGES) {
      const { status, text } = await pages.open(role, path)
      tried.pages += 1
      // These tell what waits for her, what she was told of, and who may stand for her.
      const isHers = ['/admin', '/admin/alerts', '/admin/account'].includes(path)
      const told = reads && isHers ? [] : leakedIn(text)
      expect([path, status < 500, told]).toEqual([path, true, []])
    }
    tried.pages += 2
  })

  it.each(STRANGERS)('tell a %s nothing of it on lists and documents', async (caller) => {
    for (const slug of ['reports', 'sections', 'editions', 'users']) {
      for (const path of [
        `/admin/collections/${slug}`,
        `/admin/collections/${slug}/${idOf(slug)}`,
      ]) {
        const { status, text } = await pages.open(caller, path)
        tried.pages += 1
        if (status !== 200) tried.refusals += 1
        expect([path, status < 500, leakedIn(text, idOf(slug))]).toEqual([path, true, []])
      }
    }
  })
})

describe('a function that the pages call on the server', () => {
  const names = PAGE_FUNCTIONS.map(({ door }) => door)
  const called = async (caller: Caller, name: string, slug: string, path?: string) => {
    const answers = []
    for (const args of argumentsFor(name, { slug, id: idOf(slug) })) {
      answers.push(await pages.call(caller, { name, args }, path))
      tried.functions += 1
    }
    return answers
  }

  it('is one of ours, or that by which a language is chosen', async () => {
    expect(pages.actions.toSorted()).toEqual([
      'node_modules/@payloadcms/next/dist/layouts/Root/index.js',
      'src/app/(payload)/layout.tsx',
    ])
  })

  it.each(names)(
    '%s: nobody is refused, and answered nothing at the sign-in page',
    async (name) => {
      for (const { status, code } of await called('nobody', name, 'reports', '/admin')) {
        expect([status, code]).toEqual([403, 'NOT_PERMITTED'])
        tried.refusals += 1
      }
      for (const { status, result } of await called('nobody', name, 'reports', '/admin/login')) {
        expect([status, result]).toEqual([200, 'null'])
        tried.refusals += 1
      }
    },
  )

  it.each(names)('%s: tells nobody from elsewhere anything of the office', async (name) => {
    for (const caller of STRANGERS) {
      for (const { status, text } of await called(caller, name, 'reports')) {
        expect([caller, status < 500, leakedIn(text, idOf('reports'))]).toEqual([caller, true, []])
      }
    }
    for (const slug of MARKED) {
      for (const { status, text } of await called('stranger editor', name, slug)) {
        expect([slug, status < 500, leakedIn(text, idOf(slug))]).toEqual([slug, true, []])
      }
    }
  })

  it.each(names)('%s: tells each role of the office what she reads', async (name) => {
    const isClosed = !PAGE_FUNCTIONS.some(({ door, isOpen }) => isOpen && door === name)
    for (const role of ROLES) {
      for (const { status, text, result } of await called(role, name, 'reports')) {
        expect([role, status]).toEqual([role, 200])
        if (isClosed) expect([role, result]).toEqual([role, 'null'])
        else if (!readsContent(role)) expect(leakedIn(text, idOf('reports'))).toEqual([])
      }
    }
    // It would prove nothing if nobody were told anything.
    const told = (await called('editor', name, 'reports')).some(({ text }) => text.includes(MARK))
    const telling = ['form-state', 'render-document', 'render-list', 'table-state']
    expect([name, told]).toEqual([name, telling.includes(name)])
  })

  it('that is in no table is carried out for nobody', async () => {
    const { status, result } = await pages.call('editor', { name: 'nothing', args: {} })
    expect([status, result]).toEqual([200, 'null'])
  })
})

describe('after all of it', () => {
  it('the public reads what it read before, and nothing was written', async () => {
    expect(await everythingKept(world)).toBe(kept)
  })
})

describe('a list on a page', () => {
  const most = async (texts: readonly string[]) => {
    const counts = texts.map((text) => new Set(text.match(/bounded-\d+/g)).size)
    return Math.max(...counts)
  }
  beforeAll(async () => {
    const { payload } = desk
    const about = { relationTo: 'sections', value: idOf('sections') }
    const own = { organization: idOf('organizations'), about, text: '第一条' }
    for (let place = 0; place <= LIMIT + 20; place += 1) {
      const data = { ...own, id: `bounded-${place}` }
      await payload.db.create({ collection: 'comments', data })
    }
  })

  it('holds no more than a page, whatever its address, a preference or a function asks for', async () => {
    const list = '/admin/collections/comments'
    for (const limit of ['100000', '0', '-1', 'x']) {
      const { status, headers } = await pages.open('editor', `${list}?limit=${limit}&sort=text`)
      expect([limit, status, headers.get('location')]).toEqual([
        limit,
        303,
        `${list}?limit=${LIMIT}&sort=text`,
      ])
    }
    const full = await pages.open('editor', `${list}?limit=${LIMIT}`)
    expect(await most([full.text])).toBe(LIMIT)
    for (const limit of [100_000, 0]) {
      await world.served.call('/api/payload-preferences/collection-comments', {
        method: 'POST',
        headers: { cookie: world.cookies.editor ?? '' },
        body: { value: { limit } },
      })
      const preferred = await pages.open('editor', list)
      const args = { collectionSlug: 'comments', query: { limit }, drawerSlug: 'x' }
      const drawn = await pages.call('editor', { name: 'render-list', args })
      const stated = await pages.call('editor', { name: 'table-state', args })
      const found = await most([preferred.text, drawn.text, stated.text])
      expect([limit, found > 0 && found <= LIMIT]).toEqual([limit, true])
    }
  })
})
