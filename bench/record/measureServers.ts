import { stockWords } from '../stock/stockRequest.ts'
import { quantile } from '../quantile.ts'
import { sayRow } from '../say.ts'
import {
  type BenchServer,
  type Environment,
  type RunningServer,
  startServer,
} from '../withServer.ts'
import { load } from './load.ts'
import { startPublishing } from './publishing.ts'
import { newWords, REPORT_ADDRESS, sameWords, withTag } from './requests.ts'

const WARM_UP = 1
const MIB = 1024 * 1024
const CONNECTIONS = [1, 16] as const

/** Makes the requests that are sent to a server that has started. */
type Asking = (server: BenchServer) => Promise<() => Buffer>

interface Row {
  readonly name: string
  readonly script: string
  readonly asking: Asking
  /** The row that it is compared with, where that is not the first. */
  readonly against?: string
  readonly isPublishing?: true
}

const warm: Asking = async () => sameWords
const cold: Asking = async () => newWords
const known: Asking = async ({ port }) => {
  const response = await fetch(`http://127.0.0.1:${port}${REPORT_ADDRESS}`, {
    headers: { 'Accept-Encoding': 'identity' },
  })
  await response.arrayBuffer()
  return withTag(response.headers.get('etag') ?? '')
}

const PARSING = 'graphql-js in memory, each query new'
const RECORD = 'servers/record.ts'

/** What the others are compared with. */
const FIRST: Row = {
  name: 'plain Node http, the same bytes',
  script: 'servers/plain.ts',
  asking: warm,
}

/** Every server that is compared, in the order in which they are measured. */
const ROWS: readonly Row[] = [
  FIRST,
  { name: 'Express 5, the same bytes', script: 'servers/express.ts', asking: warm },
  {
    name: 'graphql-js in memory, documents kept',
    script: 'servers/graphqlInMemory.ts',
    asking: warm,
  },
  { name: PARSING, script: 'servers/graphqlInMemory.ts', asking: cold },
  {
    name: 'stock Payload GraphQL, the same report',
    script: 'servers/stockPayload.ts',
    asking: stockWords,
  },
  { name: 'the record, warm', script: RECORD, asking: warm },
  { name: 'the record, each query new', script: RECORD, asking: cold, against: PARSING },
  { name: 'the record, 304', script: RECORD, asking: known },
  {
    name: 'the record, an edition every second',
    script: RECORD,
    asking: warm,
    isPublishing: true,
  },
]

interface Measuring {
  readonly environment: Environment & { readonly DATABASE_URI: string }
  /** How long each server is asked in each round, in seconds. */
  readonly seconds: number
  /** How often each server has its turn. */
  readonly rounds: number
}

interface Measurement {
  readonly perSecond: number
  readonly latencies: readonly number[]
  /** Bytes of memory afterwards, and milliseconds of processor for each request. */
  readonly rss: number
  readonly cpu: number
}

interface Turn {
  readonly connections: number
  readonly seconds: number
  readonly uri: string
}

const measure = async (
  { asking, isPublishing }: Row,
  server: BenchServer,
  { connections, seconds, uri }: Turn,
): Promise<Measurement> => {
  const target = { port: server.port, request: await asking(server) }
  const stop = isPublishing ? startPublishing(uri) : () => undefined
  try {
    await load(target, { connections, seconds: WARM_UP })
    const before = await server.usage()
    const measured = await load(target, { connections, seconds })
    const { rss, cpu } = await server.usage()
    return { ...measured, rss, cpu: (cpu - before.cpu) / measured.latencies.length }
  } finally {
    stop()
  }
}

const sayMeasured = (row: Row, best: ReadonlyMap<Row, Measurement>): void => {
  const measured = best.get(row)
  const baseline = best.get(ROWS.find(({ name }) => name === row.against) ?? FIRST)
  if (!measured || !baseline) return
  const { perSecond, latencies, rss, cpu } = measured
  const times = [quantile(latencies, 0.5), quantile(latencies, 0.99), cpu]
  sayRow([
    row.name,
    perSecond.toFixed(0),
    `${(perSecond / baseline.perSecond).toFixed(3)}${row.against ? '*' : ''}`,
    ...times.map((ms) => ms.toFixed(2)),
    (rss / MIB).toFixed(0),
  ])
}

/**
 * Asks every server for the same report, one after the other and that several times over, on one connection
 * and on sixteen, and prints the best turn of each: whatever else the machine does can only make one slower.
 * The ratio is to the first row, or to the one that does the same work.
 */
export const measureServers = async ({
  environment,
  seconds,
  rounds,
}: Measuring): Promise<void> => {
  const servers = new Map<Row, RunningServer>()
  try {
    for (const row of ROWS) servers.set(row, await startServer(row.script, environment))
    for (const connections of CONNECTIONS) {
      const best = new Map<Row, Measurement>()
      for (let round = 0; round < rounds; round += 1) {
        for (const [row, server] of servers) {
          const turn = { connections, seconds, uri: environment.DATABASE_URI }
          const measured = await measure(row, server, turn)
          const known = best.get(row)
          if (!known || known.perSecond < measured.perSecond) best.set(row, measured)
        }
      }
      sayRow([
        `On ${connections} connection${connections > 1 ? 's' : ''}`,
        ...['requests/s', 'ratio', 'median ms', 'p99 ms', 'CPU ms', 'RSS MiB'],
      ])
      for (const row of ROWS) sayMeasured(row, best)
    }
  } finally {
    await Promise.all([...servers.values()].map((each) => each.stop()))
  }
  sayRow([`* to “${PARSING}”`])
}
