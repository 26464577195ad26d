import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeDoorWorld } from '../support/doors/doorWorld.ts'
import { openTestDesk } from '../support/openTestDesk.ts'
import { startDesk } from '../faults/startDesk.ts'
import { makeFuzzWorld } from './makeFuzzWorld.ts'
import { runAttempts } from './runAttempts.ts'
import { sampleAttempts } from './sampleAttempts.ts'
import { runTexts } from './texts.ts'

/**
 * `npm run fuzz -- [--inputs N] [--texts N] [--length N] [--seed N]`: whatever anybody may send, to a server process of its own on SQLite,
 * or on what `MONGODB_TEST_URI` names, and texts that are made to keep the import and the checks busy. Ends
 * with 1 where anything was answered with 5xx or not at all, or a character of a text was lost.
 */
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '3000' },
    texts: { type: 'string', default: '60' },
    length: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    log: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const MIB = 1024 ** 2
/** Once a server is gone, everything fails. */
const MOST_LINES = 40
const residentOf = (pid: number): number => {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return (Number(kib) * 1024) / MIB
}

const desk = await openTestDesk()
const world = await makeDoorWorld(desk)
const server = await startDesk({ env: { PUBLISH_INTERVAL: '3600' } })
say(`${desk.engine}, seed ${seed}: npm run fuzz -- --seed ${seed} --inputs ${values.inputs}`)

const attempts = sampleAttempts(makeFuzzWorld(world), { seed, count: Number(values.inputs) })
const before = residentOf(server.pid)
const outcome = await runAttempts(attempts, {
  url: server.url,
  cookies: world.cookies,
  together: 4,
})
const isAlive = await fetch(`${server.url}/readyz`).then(
  ({ ok }) => ok,
  () => false,
)
const after = isAlive ? residentOf(server.pid) : 0
const statuses = [...outcome.statuses].toSorted(([a], [b]) => a - b)
say(
  `requests ${outcome.inputs}: ${statuses.map(([status, count]) => `${status} × ${count}`).join(', ')}`,
)
say(`slowest ${Math.round(outcome.slowest.milliseconds)} ms: ${outcome.slowest.attempt}`)
say(`resident memory ${Math.round(before)} MiB before, ${Math.round(after)} MiB after`)
say(`5xx or no answer: ${outcome.failed.length}${isAlive ? '' : '; the server no longer answers'}`)
for (const line of outcome.failed.slice(0, MOST_LINES)) say(`  ${line}`)
if (!isAlive) say(server.log().slice(-4000))

const texts = runTexts({ seed, texts: Number(values.texts), length: Number(values.length) })
say(`texts ${texts.inputs}, lost or failed: ${texts.failed.length}`)
for (const line of texts.failed) say(`  ${line}`)
say(`slowest ${Math.round(texts.slowest.milliseconds)} ms: ${texts.slowest.unit} over and over`)
say(
  `twice the length took at most ${texts.growth.factor.toFixed(1)} times as long: ${texts.growth.unit}`,
)

await server.stop()
if (values.log) say(server.log())
await world.served.close()
await desk.close()
process.exitCode = isAlive && outcome.failed.length + texts.failed.length === 0 ? 0 : 1
