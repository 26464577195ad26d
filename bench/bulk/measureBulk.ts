import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { settle } from '../growth/settle.ts'
import { fillRecord } from '../growth/fillRecord.ts'
import { quantile } from '../quantile.ts'
import { load } from '../record/load.ts'
import { sameWords } from '../record/requests.ts'
import { say, sayRow } from '../say.ts'
import { type BenchServer, type Environment, withServer } from '../withServer.ts'
import { filledTables } from './filledTables.ts'
import { takeSlowly } from './takeSlowly.ts'

const MIB = 1024 * 1024
const REPORTS = 3000
const FORMAT = 'R2021'
const SLOW_READERS = 50
const SECONDS = 5
const READERS = { connections: 2, seconds: SECONDS }

const memory = async ({ usage }: BenchServer): Promise<string> =>
  ((await usage()).rss / MIB).toFixed(0)

/** Downloads all of it; prints when the first byte came, when the last, and what memory came to meanwhile. */
const download = async (server: BenchServer, file: string, encoding: string): Promise<void> => {
  const begun = performance.now()
  const response = await fetch(`http://127.0.0.1:${server.port}${file}`, {
    headers: { 'Accept-Encoding': encoding },
  })
  let first = Number.NaN
  let bytes = 0
  let most = 0
  const watch = setInterval(() => {
    void server.usage().then(({ rss }) => (most = Math.max(most, rss)))
  }, 500)
  const reader = response.body?.getReader()
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    if (bytes === 0) first = performance.now() - begun
    bytes += piece.value.length
  }
  clearInterval(watch)
  const seconds = (performance.now() - begun) / 1000
  sayRow([
    `${file}, ${encoding}`,
    first.toFixed(0),
    seconds.toFixed(1),
    (bytes / MIB).toFixed(1),
    (most / MIB).toFixed(0),
  ])
}

const p99 = async ({ port }: BenchServer): Promise<string> => {
  const { latencies } = await load({ port, request: sameWords }, READERS)
  return quantile(latencies, 0.99).toFixed(1)
}

/**
 * Takes the tables of thousands of reports along, and prints how long that takes, what memory it costs, how
 * readers fare beside it, and what readers cost who take them slowly.
 */
export const measureBulk = async (
  environment: Environment & { readonly DATABASE_URI: string },
): Promise<void> => {
  const file = path.join(environment.DATA_DIR, 'bulk.db')
  await settle(environment.DATABASE_URI)
  await copyFile(environment.DATABASE_URI.replace('file:', ''), file)
  const uri = `file:${file}`
  const more = { statisticalTables: filledTables(FORMAT) }
  await fillRecord(uri, REPORTS, { format: FORMAT, more })
  await settle(uri)
  await withServer('servers/record.ts', { ...environment, DATABASE_URI: uri }, async (server) => {
    say(`\nThe tables of ${REPORTS} reports, taken along at once\n`)
    sayRow(['', 'first byte ms', 'all s', 'MiB unpacked', 'RSS MiB'])
    await download(server, '/data/tables.csv', 'identity')
    await download(server, '/data/tables.csv', 'gzip')
    await download(server, '/data/tables.json', 'gzip')
    const alone = await p99(server)
    const taking = takeSlowly(server.port, '/data/tables.csv', SECONDS + 1)
    say(`Readers on ${READERS.connections} connections: p99 ${alone} ms alone,`)
    const whole = fetch(`http://127.0.0.1:${server.port}/data/tables.csv`).then((all) => all.text())
    say(`  ${await p99(server)} ms beside a download of all`)
    await Promise.all([taking, whole])
    const before = await memory(server)
    const slow = Promise.all(
      Array.from({ length: SLOW_READERS }, () =>
        takeSlowly(server.port, '/data/tables.csv', SECONDS),
      ),
    )
    const beside = await p99(server)
    const taken = (await slow).reduce((sum, bytes) => sum + bytes, 0)
    say(
      `${SLOW_READERS} readers who take it slowly (${(taken / MIB).toFixed(1)} MiB in all): memory ${before} → ${await memory(server)} MiB, others' p99 ${beside} ms`,
    )
  })
}
