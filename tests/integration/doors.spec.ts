import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express, { type RequestHandler, Router } from 'express'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { EXPRESS_DOORS } from '../../src/domain/doors/expressDoors.ts'
import { FAMILIES } from '../../src/domain/doors/families.ts'
import { PAGE_FUNCTIONS } from '../../src/domain/doors/pageFunctions.ts'
import { bootDesk, type Desk } from '../support/bootDesk.ts'
import { makeDoorWorld, type DoorWorld } from '../support/doors/doorWorld.ts'
import { everythingKept } from '../support/doors/everythingKept.ts'
import { callersAt, expectedAt, outcomeOf, policyOf } from '../support/doors/expected.ts'
import { FORGED_ID, knock } from '../support/doors/knock.ts'
import { listDoors, type Door } from '../support/doors/listDoors.ts'
import { listLayers } from '../support/doors/listLayers.ts'

const HOW_TO_ADD =
  'Add the operation to src/domain/doors/operations.ts (route, field), its policy to the family in ' +
  'src/domain/doors/families.ts, what is sent in tests/support/doors/knock.ts; then npm run generate.'

describe('doors', () => {
  let desk: Desk
  let world: DoorWorld
  let doors: readonly Door[]
  const tried = { cases: 0, refusals: 0, layers: 0 }
  const ignore: RequestHandler = (_req, _res, next) => next()
  beforeAll(async () => {
    desk = await bootDesk()
    world = await makeDoorWorld(desk)
    doors = listDoors(desk.payload.config)
  })
  afterAll(async () => {
    const operations = FAMILIES.flatMap((family) => Object.keys(family.operations)).length
    process.stdout.write(
      `doors: ${doors.length} routes and fields, ${operations} operations of ${FAMILIES.length} families, ` +
        `${tried.cases} cases, ${tried.refusals} refusals; ${tried.layers} layers of Express\n`,
    )
    await world.served.close()
    await desk.close()
  })

  /** Who tries a door and what she should meet, those who are to be let in or the others; answers who met otherwise. */
  const tryDoor = async (door: Door, whom: 'allowed' | 'refused'): Promise<readonly string[]> => {
    const policy = policyOf(door)
    if (!policy) throw new Error(`${door.name} has no entry. ${HOW_TO_ADD}`)
    const met: string[] = []
    for (const caller of callersAt(door, policy)) {
      const expected = expectedAt(door, policy, caller)
      if ((expected === 'answered') !== (whom === 'allowed')) continue
      tried.cases += 1
      tried.refusals += expected === 'answered' || expected === 'empty' ? 0 : 1
      const outcome = outcomeOf(world, door, await knock(world, door, caller))
      if (outcome !== expected) met.push(`${door.name}, ${caller}: ${outcome}, not ${expected}`)
    }
    return met
  }

  describe('every way into the desk', () => {
    it('has an entry in the table, and every entry is a way in', () => {
      const missing = doors.filter((door) => !policyOf(door)).map(({ name }) => name)
      expect({ missing, howToAdd: HOW_TO_ADD }).toEqual({ missing: [], howToAdd: HOW_TO_ADD })
      const entries = FAMILIES.flatMap(({ slugs, operations }) =>
        slugs.flatMap((slug) => Object.keys(operations).map((operation) => `${slug} ${operation}`)),
      )
      const known = new Set(doors.map(({ slug, operation }) => `${slug} ${operation}`))
      expect(entries.filter((entry) => !known.has(entry))).toEqual([])
    })

    const slugs = FAMILIES.flatMap((family) => family.slugs)
    it.each(slugs)(
      '%s: each role and nobody meets what the table says, and a refusal changes nothing',
      async (slug) => {
        const own = doors.filter((door) => door.slug === slug && door.operation !== 'signOut')
        // A preference is there to be removed once it was kept.
        const last = (door: Door) => door.operation === 'removePreference'
        const inOrder = [...own.filter((each) => !last(each)), ...own.filter(last)]
        const met: string[] = []
        const kept = await everythingKept(world)
        for (const door of inOrder) met.push(...(await tryDoor(door, 'refused')))
        if ((await everythingKept(world)) !== kept) {
          met.push(`${slug}: a refusal, or looking, changed something`)
        }
        for (const door of inOrder) met.push(...(await tryDoor(door, 'allowed')))
        expect(met).toEqual([])
      },
    )

    it('lets nobody choose the id of what is made', async () => {
      for (const collection of [
        'reports',
        'sections',
        'comments',
        'users',
        'organizations',
      ] as const) {
        const { totalDocs } = await desk.payload.count({
          collection,
          where: { id: { equals: FORGED_ID } },
        })
        expect(totalDocs).toBe(0)
      }
    })

    it('is left by signing out', async () => {
      const [out] = doors.filter(({ operation }) => operation === 'signOut')
      if (!out) throw new Error('There is no way out')
      expect((await knock(world, out, 'nobody')).code).toBe('INVALID_REQUEST')
      expect((await knock(world, out, 'stranger editor')).status).toBe(200)
      const [list] = doors.filter(
        ({ slug, operation }) => slug === 'reports' && operation === 'list',
      )
      if (list) expect((await knock(world, list, 'stranger editor')).code).toBe('NOT_PERMITTED')
    })
  })

  describe('the functions that the admin’s pages call on the server', () => {
    it('are those of the table', async () => {
      const file = path.resolve(
        'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js',
      )
      const text = await readFile(file, 'utf8')
      const object = /baseServerFunctions = \{([^}]*)\}/.exec(text)?.[1] ?? ''
      const names = [...object.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name)
      expect(names.length).toBeGreaterThan(0)
      const known = PAGE_FUNCTIONS.map(({ door }) => door)
      expect(known.toSorted()).toEqual(names.toSorted())
    })
  })

  describe('the addresses that Express serves', () => {
    const HOW_TO_SAY =
      'Say in src/domain/doors/expressDoors.ts whom the address is for, with its layers as they stand ' +
      'under `unsaid`; then npm run generate.'

    it('are those of the table, each layer of the app that runs', async () => {
      const { createDeskApp } = await import('../../src/server/createDeskApp.ts')
      const { endOfApp } = await import('../../src/server/endOfApp.ts')
      const { app } = createDeskApp(desk.payload, {
        life: { isStopping: false },
        pages: (_req, _res, next) => next(),
      })
      const held = listLayers(endOfApp(app))
      const said = EXPRESS_DOORS.flatMap(({ layers }) => layers)
      // A place may hold several, and each counts.
      const without = (all: readonly string[], taken: readonly string[]) => {
        const left = [...taken]
        return all.filter((each) => {
          const at = left.indexOf(each)
          if (at >= 0) left.splice(at, 1)
          return at < 0
        })
      }
      const found = { unsaid: without(held, said), notThere: without(said, held), HOW_TO_SAY }
      expect(found).toEqual({ unsaid: [], notThere: [], HOW_TO_SAY })
      tried.layers = held.length
    })

    it('answer with the policy of what they are: the pages of the desk run scripts, the public ones none', async () => {
      const policyAt = async (address: string) =>
        (await world.served.call(address)).headers.get('content-security-policy')
      for (const address of ['/api/users/me', '/healthz', '/nothing']) {
        expect(await policyAt(address)).toMatch(/default-src 'self'.*script-src 'self'/)
      }
      for (const address of [
        '/graphql',
        '/reports',
        '/search',
        '/reports/nobody',
        '/assets/nothing.css',
      ]) {
        expect(await policyAt(address)).toMatch(/^default-src 'none'/)
      }
    })

    it('are seen wherever they stand', () => {
      const app = express()
      const inner = Router().get('/b/:c', ignore).use('/d', ignore)
      app.use(ignore, Router().post('/a', ignore))
      app.use(['/x', '/y'], inner)
      app.route('/z').get(ignore).put(ignore)
      expect(listLayers(app)).toEqual([
        ...['USE /', 'POST /a', 'GET /x/b/:c', 'USE /x/d', 'GET /y/b/:c', 'USE /y/d'],
        ...['GET /z', 'PUT /z'],
      ])
    })

    it.each(['/healthz', '/readyz', '/graphql?query={__typename}', '/reports', '/search'])(
      '%s is open',
      async (address) => {
        expect((await world.served.call(address)).status).toBe(200)
      },
    )

    it.each([
      '/',
      '/metrics',
      '/api',
      '/api/nothing',
      '/api/payload-kv',
      '/api/payload-jobs/run',
      '/reports/nobody',
    ])('%s tells nobody anything', async (address) => {
      expect((await world.served.call(address)).status).toBe(404)
    })
  })
})
