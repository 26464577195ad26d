import { stockWords } from '../stock/stockRequest.ts'
import { quantile } from '../quantile.ts'
import { sayRow } from '../say.ts'
import { type BenchServer, type Environment, withServer } from '../withServer.ts'
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

/** Every server that is compared, in the order in which they are measured. */
const ROWS: readonly Row[] = [
  { name: 'plain Node http, the same bytes', script: 'servers/plain.ts', asking: warm },
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
  /** How long each server is asked, in seconds. */
  readonly seconds: number
}

const measure = (row: Row, connections: number, { environment, seconds }: Measuring) =>
  withServer(row.script, environment, async (server) => {
    const target = { port: server.port, request: await row.asking(server) }
    const stop = row.isPublishing ? startPublishing(environment.DATABASE_URI) : () => undefined
    try {
      await load(target, { connections, seconds: WARM_UP })
      const before = await server.usage()
      const measured = await load(target, { connections, seconds })
      const { rss, cpu } = await server.usage()
      return { ...measured, rss, cpu: (cpu - before.cpu) / measured.latencies.length }
    } finally {
      stop()
    }
  })

/**
 * Asks one server after the other for the same report, on one connection and on sixteen, and prints a row of
 * each: the ratio is to the first row, or to the one that does the same work.
 */
export const measureServers = async (measuring: Measuring): Promise<void> => {
  for (const connections of CONNECTIONS) {
    const speeds = new Map<string, number>()
    sayRow([
      `On ${connections} connection${connections > 1 ? 's' : ''}`,
      ...['requests/s', 'ratio', 'median ms', 'p99 ms', 'CPU ms', 'RSS MiB'],
    ])
    for (const row of ROWS) {
      const { perSecond, latencies, rss, cpu } = await measure(row, connections, measuring)
      speeds.set(row.name, perSecond)
      const baseline = speeds.get(row.against ?? ROWS[0]?.name ?? '') ?? Number.NaN
      const times = [quantile(latencies, 0.5), quantile(latencies, 0.99), cpu]
      sayRow([
        row.name,
        perSecond.toFixed(0),
        `${(perSecond / baseline).toFixed(3)}${row.against ? '*' : ''}`,
        ...times.map((ms) => ms.toFixed(2)),
        (rss / MIB).toFixed(0),
      ])
    }
  }
  sayRow([`* to “${PARSING}”`])
}
