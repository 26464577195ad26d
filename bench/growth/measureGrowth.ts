import { setTimeout as sleep } from 'node:timers/promises'
import { quantile } from '../quantile.ts'
import { say, sayRow } from '../say.ts'
import { type Environment, withServer } from '../withServer.ts'
import { fillRecord } from './fillRecord.ts'
import { settle } from './settle.ts'

const MIB = 1024 * 1024
const TIMES = 10

/** Typical queries; `NEW` becomes a name that is new each time, so that none is answered from memory. */
const QUERIES = {
  report: '{ NEW: report(organization: "office-0", year: 2012) { title sections { heading } } }',
  reports: '{ NEW: reports(first: 20) { totalCount nodes { title year organization { name } } } }',
  search: '{ NEW: search(text: "政务微信") { totalCount nodes { title excerpt } } }',
  tableCells: '{ NEW: tableCells(table: "t3", rows: ["received"]) { totalCount nodes { value } } }',
} as const

let asked = 0

const answerOf = (port: number, query: string): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })

/** Asks a query and answers how many milliseconds that took. */
const ask = async (port: number, query: string): Promise<number> => {
  asked += 1
  const begun = performance.now()
  const text = await (await answerOf(port, query.replace('NEW', `new${asked}`))).text()
  if (!text.startsWith('{"data"')) throw new Error(text.slice(0, 500))
  return performance.now() - begun
}

/** Publishes a report that was not there and waits until it is seen. */
const publication = async (uri: string, total: () => Promise<number>): Promise<void> => {
  const before = await total()
  await fillRecord(uri, before + 1)
  while ((await total()) === before) await sleep(20)
}

const totalOf = async (port: number): Promise<number> => {
  const response = await answerOf(port, '{ reports(first: 0) { totalCount } }')
  const { data } = Object(await response.json())
  return Number(data.reports.totalCount)
}

const measureSize = async (environment: Environment & { DATABASE_URI: string }, size: number) => {
  await fillRecord(environment.DATABASE_URI, size)
  await settle(environment.DATABASE_URI)
  await withServer('servers/record.ts', environment, async ({ port, start, usage }) => {
    const begun = await usage()
    const cells: string[] = []
    for (const query of Object.values(QUERIES)) {
      const first = await ask(port, query)
      const times: number[] = []
      for (let time = 0; time < TIMES; time += 1) times.push(await ask(port, query))
      cells.push(
        `${first.toFixed(0)}/${quantile(
          times.toSorted((a, b) => a - b),
          0.5,
        ).toFixed(1)}`,
      )
    }
    const before = await usage()
    await publication(environment.DATABASE_URI, () => totalOf(port))
    const { rss, cpu } = await usage()
    const memory = [begun.rss, rss].map((bytes) => (bytes / MIB).toFixed(0)).join('→')
    sayRow([String(size), start.toFixed(0), ...cells, (cpu - before.cpu).toFixed(0), memory])
  })
}

/** Lets the record grow and prints for each size how long typical queries take, its start and its memory. */
export const measureGrowth = async (
  environment: Environment & { readonly DATABASE_URI: string },
  sizes: readonly number[],
): Promise<void> => {
  say('\nThe record as it grows: milliseconds of the first time / of later ones, none from memory')
  const titles = [...Object.keys(QUERIES), 'publication', 'RSS MiB']
  sayRow(['reports', 'start', ...titles])
  for (const size of sizes) await measureSize(environment, size)
}
