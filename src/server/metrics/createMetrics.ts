import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Counts } from '../../operations/counts.ts'
import type { RouteClass } from './routeClass.ts'

/** From an answer out of memory to an import, in seconds. */
const BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30]

/** How the record came to an answer. */
export type Way = 'memory' | 'refused' | 'tooMany' | 'worked'

/** What the process tells of itself: numbers, never a name, an address or a text. */
export interface Metrics {
  /** Counts a request that was answered; `start` by `performance.now()`. */
  readonly answered: (route: RouteClass, status: number, start: number) => void
  /** Counts an answer of the record by how it came about. */
  readonly came: (way: Way) => void
  /** All of it in the format of Prometheus. */
  readonly text: () => Promise<string>
  readonly type: string
}

const COUNTED: Readonly<Record<keyof Counts, { readonly name: string; readonly help: string }>> = {
  auditEvents: { name: 'gongkai_audit_events_total', help: 'Audit events appended here' },
  looks: { name: 'gongkai_poller_looks_total', help: 'Looks of the poller that ended well' },
  failedLooks: {
    name: 'gongkai_poller_failed_looks_total',
    help: 'Looks of the poller in which something failed',
  },
  lastLook: { name: 'gongkai_poller_last_look_seconds', help: 'When the poller last looked' },
  waitingTransactions: {
    name: 'gongkai_waiting_transactions',
    help: 'Transactions that wait for the one before them',
  },
}

const perStatus = (requests: Histogram<'route' | 'status'>) => {
  const known = new Map<string, ReturnType<typeof requests.labels>>()
  return (route: RouteClass, status: number) => {
    const key = `${route} ${status}`
    const found = known.get(key) ?? requests.labels(route, String(status))
    known.set(key, found)
    return found
  }
}

/** Opens the metrics of a process. `counts` tells what the process has done, `room` what the kept answers of the record take. */
export const createMetrics = (
  counts: () => Counts,
  room: () => { readonly bytes: number; readonly answers: number },
): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'gongkai_request_seconds',
    help: 'Requests by class of address and status, and how long they took',
    labelNames: ['route', 'status'],
    buckets: BUCKETS,
    registers,
  })
  const came: Record<Way, number> = { memory: 0, refused: 0, tooMany: 0, worked: 0 }
  new Counter({
    name: 'gongkai_record_answers_total',
    help: 'Answers of the record: from memory, worked out, refused, too many from one address',
    labelNames: ['way'],
    registers,
    collect() {
      this.reset()
      for (const [way, count] of Object.entries(came)) this.inc({ way }, count)
    },
  })
  for (const [key, { name, help }] of Object.entries(COUNTED)) {
    const count = () => Number(Reflect.get(counts(), key))
    if (name.endsWith('_total')) {
      new Counter({
        ...{ name, help, registers },
        collect() {
          this.reset()
          this.inc(count())
        },
      })
    } else {
      new Gauge({
        ...{ name, help, registers },
        collect() {
          this.set(count())
        },
      })
    }
  }
  new Gauge({
    ...{ name: 'gongkai_record_kept_bytes', help: 'What kept answers take', registers },
    collect() {
      this.set(room().bytes)
    },
  })
  new Gauge({
    ...{ name: 'gongkai_record_kept_answers', help: 'How many answers are kept', registers },
    collect() {
      this.set(room().answers)
    },
  })
  const of = perStatus(requests)
  return {
    answered: (route, status, start) =>
      of(route, status).observe((performance.now() - start) / 1000),
    came: (way) => {
      came[way] += 1
    },
    text: () => registry.metrics(),
    type: registry.contentType,
  }
}
