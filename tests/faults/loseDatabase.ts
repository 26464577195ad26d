import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '@libsql/client'
import { TRANSITIONS } from './deeds.ts'
import type { FaultRow } from './FaultRow.ts'
import type { FilledDesk } from './fillDesk.ts'
import { openProxy } from './openProxy.ts'
import { send } from './send.ts'
import { type DeskProcess, startDesk } from './startDesk.ts'
import { carryOut, makeTarget } from './target.ts'

/** The longest that anybody waits for an answer while the database is gone, in milliseconds. */
const LONGEST_ANSWER = 20_000

interface Outage {
  readonly fault: string
  readonly server: DeskProcess
  readonly begin: () => Promise<void>
  readonly end: () => Promise<void>
  readonly close: () => Promise<void>
  /** The code of a deed that is refused, of `/readyz`, and of a public question. */
  readonly expected: { readonly code: string; readonly ready: number; readonly asked: number }
}

/** The way to MongoDB is cut: nothing can be read or written. */
const cutMongodb = async (uri: string): Promise<Outage> => {
  const { hostname, port } = new URL(uri)
  const proxy = await openProxy({ host: hostname, port: Number(port) })
  const through = new URL(uri)
  through.hostname = '127.0.0.1'
  through.port = String(proxy.port)
  const server = await startDesk({ env: { DATABASE_URI: through.href } })
  return {
    fault: 'the way to MongoDB is cut and mended',
    server,
    begin: async () => proxy.cut(),
    end: async () => proxy.mend(),
    close: async () => proxy.close(),
    expected: { code: 'DATABASE_UNAVAILABLE', ready: 503, asked: 503 },
  }
}

/** Another process has SQLite's file for longer than anybody waits: it can be read, not written. */
const lockSqlite = async (uri: string): Promise<Outage> => {
  const server = await startDesk()
  const client = createClient({ url: uri })
  return {
    fault: 'SQLite is locked by another process for longer than the time limit',
    server,
    begin: async () => {
      await client.execute('BEGIN IMMEDIATE')
    },
    end: async () => {
      await client.execute('ROLLBACK')
    },
    close: async () => client.close(),
    expected: { code: 'BUSY', ready: 200, asked: 200 },
  }
}

/** The database is gone for a while under a running server: it says so, nobody hangs, and it comes back by itself. */
export const loseDatabase = async (desk: FilledDesk): Promise<FaultRow> => {
  const uri = String(process.env['DATABASE_URI'])
  const { fault, server, begin, end, close, expected } = uri.startsWith('file:')
    ? await lockSqlite(uri)
    : await cutMongodb(uri)
  const wrong: string[] = []
  const lost: string[] = []
  const targets = await Promise.all(TRANSITIONS.map((deed) => makeTarget(desk, deed)))
  const ask = () =>
    send(server.url, {
      method: 'POST',
      path: '/graphql',
      body: { query: '{ reports { totalCount } }' },
    })
  await ask()
  await begin()
  await sleep(200)
  const begun = performance.now()
  const [ready, asked, ...answers] = await Promise.all([
    send(server.url, { path: '/readyz' }),
    ask(),
    ...targets.map((target) => carryOut(server.url, target)),
  ])
  const took = performance.now() - begun
  if (ready.status !== expected.ready) wrong.push(`/readyz answered ${ready.status}`)
  if (asked.status !== expected.asked) wrong.push(`the public was answered ${asked.status}`)
  if (took > LONGEST_ANSWER) wrong.push(`an answer took ${took.toFixed(0)} ms`)
  for (const { status, code } of answers) {
    if (status !== 503 || code !== expected.code) wrong.push(`answered ${status} ${String(code)}`)
  }
  await end()
  const mended = performance.now()
  while ((await send(server.url, { path: '/readyz' })).status !== 200) await sleep(50)
  for (const target of targets) {
    const standing = await target.examine()
    if (standing !== 'before') wrong.push(`${target.deed.name}: ${JSON.stringify(standing)}`)
    const again = await carryOut(server.url, target)
    if (again.status !== 200) wrong.push(`afterwards: ${again.status} ${String(again.code)}`)
    if ((await target.examine()) !== 'after') lost.push(target.id)
  }
  const recoveries = [performance.now() - mended]
  await server.stop()
  await close()
  return { fault, tried: targets.length * 2, lost, wrong, recoveries }
}
