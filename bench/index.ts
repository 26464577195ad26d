import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { startChild } from './child.ts'
import { FULL_REPORT_BODY } from './fullReportQuery.ts'
import { load } from './load.ts'
import { measureChecks } from './measureChecks.ts'
import { measureComparison } from './measureComparison.ts'
import { quantile } from './quantile.ts'

const CONNECTIONS = 16
const WARM_UP = 1
const SECONDS = 3
const HEADERS = [
  'POST /graphql HTTP/1.1',
  'Host: 127.0.0.1',
  'Content-Type: application/json',
  `Content-Length: ${Buffer.byteLength(FULL_REPORT_BODY)}`,
]
const REQUEST = Buffer.from(`${HEADERS.join('\r\n')}\r\n\r\n${FULL_REPORT_BODY}`)

const SERVERS = {
  'plain Node http, the same bytes': 'servers/plain.ts',
  'Express 5, the same bytes': 'servers/express.ts',
  'graphql-js over an object in memory': 'servers/graphqlInMemory.ts',
  '/graphql over the record in SQLite': 'servers/publicRecord.ts',
  'the record’s server as shipped': 'servers/record.ts',
} as const

type Environment = Parameters<typeof startChild>[1]

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const prepare = async (environment: Environment): Promise<readonly number[]> => {
  const child = startChild('prepare.ts', environment)
  const { saves } = await child.hear(z.object({ saves: z.array(z.number()) }))
  await child.stop()
  return saves.toSorted((a, b) => a - b)
}

/** Bytes of memory and milliseconds of processor that a process has used. */
const usage = z.object({ rss: z.number(), cpu: z.number() })
type AskUsage = () => Promise<z.infer<typeof usage>>

const withServer = async <T>(
  script: string,
  environment: Environment,
  use: (port: number, askUsage: AskUsage) => Promise<T>,
): Promise<T> => {
  const child = startChild(script, environment)
  try {
    const { port } = await child.hear(z.object({ port: z.number() }))
    return await use(port, () => child.ask(usage))
  } finally {
    await child.stop()
  }
}

const measure = (script: string, environment: Environment) =>
  withServer(script, environment, async (port, askUsage) => {
    const target = { port, request: REQUEST }
    await load(target, { connections: CONNECTIONS, seconds: WARM_UP })
    const before = await askUsage()
    const measured = await load(target, { connections: CONNECTIONS, seconds: SECONDS })
    const { rss, cpu } = await askUsage()
    return { ...measured, rss, cpu: (cpu - before.cpu) / measured.latencies.length }
  })

const row = (cells: readonly string[]): string =>
  cells.map((cell, index) => (index === 0 ? cell.padEnd(38) : cell.padStart(12))).join('')

const folder = await mkdtemp(path.join(tmpdir(), 'gongkai-bench-'))
try {
  const answer = path.join(folder, 'answer.json')
  const environment = {
    DATABASE_URI: `file:${path.join(folder, 'gongkai.db')}`,
    DATA_DIR: folder,
    BENCH_ANSWER: answer,
    LOG_LEVEL: 'info',
    SEED: 'none',
  }
  const saves = await prepare(environment)
  const { size: bytes } = await stat(answer)
  say(`The full report, ${(bytes / 1000).toFixed(1)} KB, by POST on ${CONNECTIONS} connections\n`)
  say(row(['', 'requests/s', 'ratio', 'median ms', 'p99 ms', 'CPU ms', 'RSS MiB']))
  let baseline: number | undefined
  for (const [name, script] of Object.entries(SERVERS)) {
    const { perSecond, latencies, rss, cpu } = await measure(script, environment)
    baseline ??= perSecond
    const times = [quantile(latencies, 0.5), quantile(latencies, 0.99), cpu]
    const ratio = (perSecond / baseline).toFixed(3)
    say(
      row([
        name,
        perSecond.toFixed(0),
        ratio,
        ...times.map((ms) => ms.toFixed(2)),
        (rss / 1024 / 1024).toFixed(0),
      ]),
    )
  }
  const [median, late] = [0.5, 0.95].map((share) => quantile(saves, share).toFixed(1))
  say(`\nA section saved through the fence: median ${median} ms, p95 ${late} ms (${saves.length})`)
  for (const line of measureChecks()) say(line)
  say(measureComparison())
} finally {
  await rm(folder, { recursive: true, force: true })
}
