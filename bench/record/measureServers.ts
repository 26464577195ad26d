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

const baselineOf = (row: Row): Row => ROWS.find(({ name }) => name === row.against) ?? FIRST

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

/** A row measured right after what it is compared with, so that both had the machine as it was then. */
interface Pair {
  readonly own: Measurement
  /** How much it does of what the other does in a second. */
  readonly ratio: number
  /** How many times as long as of the other the slowest hundredth of its answers takes. */
  readonly late: number
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

const lateOf = ({ latencies }: Measurement): number => quantile(latencies, 0.99)

/** The one in the middle by its ratio. */
const middleOf = (pairs: readonly Pair[]): Pair | undefined =>
  pairs.toSorted((a, b) => a.ratio - b.ratio)[Math.floor(pairs.length / 2)]

const sayMeasured = (row: Row, pairs: readonly Pair[]): void => {
  const middle = middleOf(pairs)
  if (!middle) return
  const { own, ratio, late } = middle
  const ratios = pairs.map((pair) => pair.ratio)
  sayRow([
    row.name,
    own.perSecond.toFixed(0),
    `${ratio.toFixed(3)}${row.against ? '*' : ''}`,
    `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
    quantile(own.latencies, 0.5).toFixed(2),
    ...[lateOf(own), late, own.cpu].map((value) => value.toFixed(2)),
    (own.rss / MIB).toFixed(0),
  ])
}

/**
 * Asks every server for the same report, on one connection and on sixteen. Each has its turn several times,
 * right after that of the server it is compared with, which is the first one or the one that does the same
 * work; told is the turn whose ratio lies in the middle. A machine that others use too gives one server twice
 * of what it gives another a minute later, so nothing is compared across minutes.
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
      const turn = { connections, seconds, uri: environment.DATABASE_URI }
      const pairs = new Map<Row, readonly Pair[]>()
      const turnOf = (row: Row): Promise<Measurement> => {
        const server = servers.get(row)
        if (!server) throw new Error(`${row.name} was not started`)
        return measure(row, server, turn)
      }
      for (let round = 0; round < rounds; round += 1) {
        for (const row of ROWS) {
          const other = await turnOf(baselineOf(row))
          const own = row === baselineOf(row) ? other : await turnOf(row)
          const ratio = own.perSecond / other.perSecond
          const pair = { own, ratio, late: lateOf(own) / lateOf(other) }
          pairs.set(row, [...(pairs.get(row) ?? []), pair])
        }
      }
      sayRow([
        `On ${connections} connection${connections > 1 ? 's' : ''}`,
        ...[
          'requests/s',
          'ratio',
          'from–to',
          'median ms',
          'p99 ms',
          'p99 ratio',
          'CPU ms',
          'RSS MiB',
        ],
      ])
      for (const row of ROWS) sayMeasured(row, pairs.get(row) ?? [])
    }
  } finally {
    await Promise.all([...servers.values()].map((each) => each.stop()))
  }
  sayRow([`* to “${PARSING}”`])
}
