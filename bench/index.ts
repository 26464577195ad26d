import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { measureAttacks } from './attacks/measureAttacks.ts'
import { measureBulk } from './bulk/measureBulk.ts'
import { startChild } from './child.ts'
import { measureChecks } from './desk/measureChecks.ts'
import { measureComparison } from './desk/measureComparison.ts'
import { measureGrowth } from './growth/measureGrowth.ts'
import { quantile } from './quantile.ts'
import { measureServers } from './record/measureServers.ts'
import { say } from './say.ts'
import type { Environment } from './withServer.ts'
import { measureWorkbench } from './workbench/measureWorkbench.ts'

const PARTS = ['record', 'bulk', 'growth', 'attacks', 'desk', 'workbench'] as const

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    seconds: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '10,100,1000,10000' },
  },
})
const only = values.only === undefined ? PARTS : [z.enum(PARTS).parse(values.only)]
const sizes = values.sizes.split(',').map((size) => z.coerce.number().int().min(1).parse(size))
const seconds = z.coerce.number().min(0.1).parse(values.seconds)
const rounds = z.coerce.number().int().min(1).parse(values.rounds)

/** Writes and publishes the report that is measured; answers how long saving a section took. */
const prepare = async (environment: Environment): Promise<readonly number[]> => {
  const child = startChild('prepare.ts', environment)
  const { saves } = await child.hear(z.object({ saves: z.array(z.number()) }))
  await child.stop()
  return saves.toSorted((a, b) => a - b)
}

/** Writes the same report into stock Payload, whose tables are made as they are while one develops. */
const prepareStock = async (environment: Environment): Promise<void> => {
  const child = startChild('stock/fillStock.ts', { ...environment, NODE_ENV: 'development' })
  await child.hear(z.object({ filled: z.literal(true) }))
  await child.stop()
}

const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'))
try {
  const answer = path.join(folder, 'answer.json')
  const environment = {
    DATABASE_URI: `file:${path.join(folder, 'gongkai.db')}`,
    DATA_DIR: folder,
    BENCH_ANSWER: answer,
    LOG_LEVEL: 'info',
    // All requests come from one address here.
    RECORD_RATE: '0',
    SEED: 'none',
  }
  const isOfReport = only.some((part) => part !== 'workbench')
  const saves = isOfReport ? await prepare(environment) : []
  if (only.includes('record')) {
    const { size: bytes } = await stat(answer)
    say(`The full report, ${(bytes / 1000).toFixed(1)} KB, by POST\n`)
    await prepareStock(environment)
    await measureServers({ environment, seconds, rounds })
  }
  if (only.includes('bulk')) await measureBulk(environment)
  if (only.includes('growth')) await measureGrowth(environment, sizes)
  if (only.includes('attacks')) await measureAttacks(environment)
  if (only.includes('desk')) {
    const [median, late] = [0.5, 0.95].map((share) => quantile(saves, share).toFixed(1))
    say(
      `\nA section saved through the fence: median ${median} ms, p95 ${late} ms (${saves.length})`,
    )
    for (const line of measureChecks()) say(line)
    say(measureComparison())
  }
  if (only.includes('workbench')) await measureWorkbench(environment)
} finally {
  await rm(folder, { recursive: true, force: true })
}
